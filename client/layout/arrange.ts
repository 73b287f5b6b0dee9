import cytoscape from 'cytoscape';
import { lazyLoad } from '../state/lazy-load.ts';
import type { Position } from '../state/view.ts';

interface LayoutNode {
  readonly id: string;
  /** Key of its group. */
  readonly group?: string | null;
}

interface LayoutLink {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

type Places = Readonly<Record<string, Position>>;

const engine = lazyLoad(() => import('cytoscape-fcose'));
// Loaded at the start, because the first layout needs it. A failure is reported where the layout is used.
engine().catch(() => undefined);

/**
 * Computes positions for the entities that have none, by fcose; the others do not move. It starts from a spiral rather
 * than at random, so that the same content gives the same layout.
 */
export async function arrange(
  entities: readonly LayoutNode[],
  links: readonly LayoutLink[],
  fixed: Places,
): Promise<Record<string, Position>> {
  const fcose = (await engine()).default;
  cytoscape.use(fcose);
  const start = nearLinked(entities, links, fixed);
  const groups = [...new Set(entities.flatMap((e) => e.group ?? []))];
  const cy = cytoscape({
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
    // As wide as a node with its name, so that names do not overlap.
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
  cy.layout(options as unknown as cytoscape.LayoutOptions).run();
  const places: Record<string, Position> = {};
  cy.nodes().forEach((n) => {
    const id = n.id();
    if (!id.startsWith('group:')) places[id] = fixed[id] ?? rounded(n.position());
  });
  cy.destroy();
  return places;
}

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) });

/** Initial positions for the entities that have none: near a linked entity with a position, or on a spiral. */
export function nearLinked(
  entities: readonly LayoutNode[],
  links: readonly LayoutLink[],
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
