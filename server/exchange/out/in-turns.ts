import { isTurnOver, nextTurn } from '../../model/event-loop.ts';
import type { OutGraph } from './format.ts';

/** Yields the same pieces, and yields to the event loop before and after each of them when necessary. */
export async function* inTurns<T>(pieces: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const piece of pieces) {
    if (isTurnOver()) await nextTurn();
    yield piece;
    // Pieces in memory resolve in microtasks, which starve the event loop.
    if (isTurnOver()) await nextTurn();
  }
}

/** Wraps a graph so that reading any part of it yields to the event loop. */
export function graphInTurns(graph: OutGraph): OutGraph {
  return {
    ...graph,
    entities: () => inTurns(graph.entities()),
    links: () => inTurns(graph.links()),
    mentioned: () => inTurns(graph.mentioned()),
    sources: () => inTurns(graph.sources()),
    claims: () => inTurns(graph.claims()),
    disputes: () => inTurns(graph.disputes()),
    imports: () => inTurns(graph.imports()),
  };
}
