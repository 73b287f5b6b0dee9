import cytoscape, { type Core, type ElementDefinition, type NodeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { EntityOnCanvas, LinkRef } from '../api/types.ts';
import { figureStyle } from './style.ts';

cytoscape.use(fcose);

let current: Core | null = null;

/** The figure on the screen; null before the first one. */
export const figureOf = () => current;

/** Draws an empty figure into an element. */
export function makeFigure(container: HTMLElement): Core {
  current = cytoscape({
    container,
    style: figureStyle(),
    minZoom: 0.15,
    maxZoom: 4,
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
  });
  return current;
}

/** Brings the figure in step with what is to be shown; what stays keeps its place. Returns how many are new. */
export function drawContent(
  figure: Core,
  entities: readonly EntityOnCanvas[],
  links: readonly LinkRef[],
): number {
  const wanted = new Map<string, ElementDefinition>([
    ...entities.map((e) => [e.id, node(e)] as const),
    ...links.map((l) => [l.id, edge(l)] as const),
  ]);
  let added = 0;
  figure.batch(() => {
    figure.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const [id, definition] of wanted) {
      const there = figure.getElementById(id);
      if (there.nonempty()) there.data(definition.data);
      else {
        figure.add(definition);
        if (definition.group === 'nodes') added++;
      }
    }
  });
  return added;
}

/**
 * Lays out what is new. Entities that were placed before stay where they are. Starts from a spiral rather
 * than at random, so that the same content gives the same picture.
 */
export function arrange(figure: Core, placed: ReadonlySet<string>): void {
  const fixed = (figure.nodes().toArray() as NodeSingular[]).filter((n) => placed.has(n.id()));
  figure.nodes().forEach((n, i) => {
    if (placed.has(n.id())) return;
    const near = n.neighborhood().nodes().toArray() as NodeSingular[];
    const anchor = near.find((other) => placed.has(other.id()));
    const at = anchor?.position() ?? { x: 0, y: 0 };
    const angle = i * 2.4;
    const radius = anchor ? 120 : 90 * Math.sqrt(i + 1);
    n.position({ x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: fixed.length === 0,
    padding: 56,
    nodeSeparation: 120,
    idealEdgeLength: () => 170,
    nodeRepulsion: () => 60_000,
    gravity: 0.15,
    numIter: 4_000,
    fixedNodeConstraint: fixed.map((n) => ({ nodeId: n.id(), position: { ...n.position() } })),
  };
  figure.layout(options as unknown as cytoscape.LayoutOptions).run();
}

/** Zooms out to the whole figure when any of these lies outside of what is seen; nothing on it moves. */
export function showAllOf(figure: Core, ids: readonly string[]): void {
  const seen = figure.extent();
  const outside = ids.some((id) => {
    const { x, y } = (figure.getElementById(id) as unknown as NodeSingular).position();
    return x < seen.x1 || x > seen.x2 || y < seen.y1 || y > seen.y2;
  });
  if (outside) figure.fit(undefined, 56);
}

function node(entity: EntityOnCanvas): ElementDefinition {
  const { id, kind, name, anonymous } = entity;
  return { group: 'nodes', data: { id, kind, name: shorten(name), anonymous: anonymous ? 1 : 0 } };
}

const MARKS = { CONTESTED: '≠', DENIED: '×' } as const;

function edge({ id, from, to, label, symmetric, confidence, status, hedge }: LinkRef): ElementDefinition {
  const mark = status in MARKS ? MARKS[status as keyof typeof MARKS] : '';
  return {
    group: 'edges',
    data: {
      id,
      source: from.id,
      target: to.id,
      label,
      mark,
      confidence,
      status,
      hedge: hedge ?? 'NONE',
      directed: symmetric ? 0 : 1,
    },
  };
}

const shorten = (name: string) => (name.length > 42 ? `${name.slice(0, 40)}…` : name);
