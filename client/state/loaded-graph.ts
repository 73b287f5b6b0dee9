import type { EntityOnCanvas, LinkOnCanvas } from '../api/types.ts';

/** What the server has told of entities and the links among them. The view holds ids alone. */
export interface LoadedGraph {
  readonly entities: ReadonlyMap<string, EntityOnCanvas>;
  readonly links: ReadonlyMap<string, LinkOnCanvas>;
}

export const EMPTY_GRAPH: LoadedGraph = { entities: new Map(), links: new Map() };

interface Subgraph {
  readonly entities: readonly EntityOnCanvas[];
  readonly links: readonly LinkOnCanvas[];
}

/** Without entities that the graph does not hold any more, and the links at them. */
export function withoutLoaded(loaded: LoadedGraph, gone: ReadonlySet<string>): LoadedGraph {
  return {
    entities: new Map([...loaded.entities].filter(([id]) => !gone.has(id))),
    links: new Map([...loaded.links].filter(([, { from, to }]) => !gone.has(from.id) && !gone.has(to.id))),
  };
}

/**
 * With the newest of a part: its entities and all the links among them. A link between two of them that the
 * part does not hold any more is gone.
 */
export function withSubgraph(loaded: LoadedGraph, part: Subgraph): LoadedGraph {
  const entities = new Map(loaded.entities);
  for (const entity of part.entities) entities.set(entity.id, entity);
  const inside = new Set(part.entities.map((e) => e.id));
  const links = new Map(
    [...loaded.links].filter(([, { from, to }]) => !inside.has(from.id) || !inside.has(to.id)),
  );
  for (const link of part.links) links.set(link.id, link);
  return { entities, links };
}
