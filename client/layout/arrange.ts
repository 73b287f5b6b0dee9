import cytoscape from 'cytoscape';
import { lazyLoad } from '../state/lazy-load.ts';
import type { Position } from '../state/view.ts';

interface Laid {
  readonly id: string;
  /** Key of its group. */
  readonly group?: string | null;
}

interface Joined {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

type Places = Readonly<Record<string, Position>>;

const engine = lazyLoad(() => import('cytoscape-fcose'));
// The first picture needs it: loaded at the start. What fails is told where it is used.
engine().catch(() => undefined);

/**
 * Where entities go that have no place yet; those that have one stay. By fcose, from a spiral rather than at
 * random, so that the same content gives the same picture.
 */
export async function arrange(
  entities: readonly Laid[],
  links: readonly Joined[],
  fixed: Places,
): Promise<Record<string, Position>> {
  const fcose = (await engine()).default;
  cytoscape.use(fcose);
  const start = nearLinked(entities, links, fixed);
  const groups = [...new Set(entities.flatMap((e) => e.group ?? []))];
  const figure = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    styleEnabled: true,
    elements: [
      ...groups.map((key) => ({ data: { id: `group:${key}` } })),
      ...entities.map(({ id, group }) => ({
        data: { id, ...(group && { parent: `group:${group}` }) },
        position: { ...(start[id] ?? { x: 0, y: 0 }) },
      })),
      ...links.map(({ id, from, to }) => ({ data: { id, source: from.id, target: to.id } })),
    ],
    // As wide as a node with its name, so that names do not lie on each other.
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 100, height: 48 } }],
  });
  const kept = entities.filter(({ id }) => fixed[id]);
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    nodeSeparation: 120,
    idealEdgeLength: () => 60,
    nodeRepulsion: () => 60_000,
    gravity: 0.15,
    numIter: 4_000,
    fixedNodeConstraint: kept.map(({ id }) => ({ nodeId: id, position: { ...fixed[id] } })),
  };
  figure.layout(options as unknown as cytoscape.LayoutOptions).run();
  const places: Record<string, Position> = {};
  figure.nodes().forEach((n) => {
    const id = n.id();
    if (!id.startsWith('group:')) places[id] = fixed[id] ?? rounded(n.position());
  });
  figure.destroy();
  return places;
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) });

/** A first place for each that has none: around a linked one that has, or on a spiral. */
export function nearLinked(
  entities: readonly Laid[],
  links: readonly Joined[],
  fixed: Places,
): Record<string, Position> {
  const near = new Map<string, string>();
  for (const { from, to } of links) {
    if (fixed[from.id] && !near.has(to.id)) near.set(to.id, from.id);
    if (fixed[to.id] && !near.has(from.id)) near.set(from.id, to.id);
  }
  const places: Record<string, Position> = {};
  entities.forEach(({ id }, i) => {
    const anchor = fixed[near.get(id) ?? ''];
    const angle = i * 2.4;
    const radius = anchor ? 120 : 90 * Math.sqrt(i + 1);
    const { x, y } = anchor ?? { x: 0, y: 0 };
    places[id] = fixed[id] ?? rounded({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  });
  return places;
}
