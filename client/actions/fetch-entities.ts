import { ApiError } from '../api/ask.ts';
import { fetchQuery } from '../api/server.ts';
import { withFigures } from '../api/with-figures.ts';
import { withoutLoaded, withSubgraph } from '../state/loaded-graph.ts';
import { amendView, getState, setState } from '../state/store.ts';
import { withoutEntities } from '../state/view.ts';

/** Fetches entities and all links among them. */
async function fetchEntities(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { subgraph } = await fetchQuery('Subgraph', { ids });
  const { entities } = subgraph;
  const links = subgraph.links.map(({ link, figures }) => withFigures(link, figures));
  setState(({ loadedGraph }) => ({ loadedGraph: withSubgraph(loadedGraph, { entities, links }) }));
}

/** Fetches those entities that the graph has; returns the ids that it does not have. */
export async function fetchExisting(ids: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    await fetchEntities(ids);
    return new Set();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'UNKNOWN_ID') throw error;
    const missing = new Set(
      error.problems.flatMap(({ at }) => ids[Number(/\[(\d+)\]$/.exec(at)?.[1])] ?? []),
    );
    await fetchEntities(ids.filter((id) => !missing.has(id)));
    return missing;
  }
}

/**
 * Fetches entities and all links among them and the canvas. Entities that the graph no longer has are removed from
 * the canvas. Throws ApiError if the graph does not have one of the given entities.
 */
export async function fetchWithCanvas(ids: readonly string[]): Promise<void> {
  const missing = await fetchExisting([...new Set([...getState().view.entities, ...ids])]);
  if (missing.size === 0) return;
  if (ids.some((id) => missing.has(id))) await fetchEntities(ids);
  setState(({ loadedGraph }) => ({ loadedGraph: withoutLoaded(loadedGraph, missing) }));
  amendView((view) => withoutEntities(view, missing));
}
