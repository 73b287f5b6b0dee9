import type { EntityOnCanvas, LinkOnCanvas } from '../api/types.ts';

/** The entities and links loaded from the server. The view contains only their ids. */
export interface LoadedGraph {
  readonly entities: ReadonlyMap<string, EntityOnCanvas>;
  readonly links: ReadonlyMap<string, LinkOnCanvas>;
}

export const EMPTY_GRAPH: LoadedGraph = { entities: new Map(), links: new Map() };

interface Subgraph {
  readonly entities: readonly EntityOnCanvas[];
  readonly links: readonly LinkOnCanvas[];
}

/** Removes entities that the graph no longer has, and their links. */
export function withoutLoaded(loaded: LoadedGraph, gone: ReadonlySet<string>): LoadedGraph {
  return {
    entities: new Map([...loaded.entities].filter(([id]) => !gone.has(id))),
    links: new Map([...loaded.links].filter(([, { from, to }]) => !gone.has(from.id) && !gone.has(to.id))),
  };
}

/**
 * Merges a subgraph that contains all links among its entities. A loaded link between two of them that the subgraph
 * does not contain is removed.
 */
export function withSubgraph(loaded: LoadedGraph, subgraph: Subgraph): LoadedGraph {
  const entities = new Map(loaded.entities);
  for (const entity of subgraph.entities) entities.set(entity.id, entity);
  const inside = new Set(subgraph.entities.map((e) => e.id));
  const links = new Map(
    [...loaded.links].filter(([, { from, to }]) => !inside.has(from.id) || !inside.has(to.id)),
  );
  for (const link of subgraph.links) links.set(link.id, link);
  return { entities, links };
}
