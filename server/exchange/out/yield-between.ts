import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';
import type { OutGraph } from './format.ts';

/** Yields the same pieces, and yields to the event loop before and after each of them when necessary. */
export async function* yieldBetween<T>(pieces: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const piece of pieces) {
    if (shouldYield()) await yieldToEventLoop();
    yield piece;
    // Pieces in memory resolve in microtasks, which starve the event loop.
    if (shouldYield()) await yieldToEventLoop();
  }
}

/** Wraps a graph so that reading any part of it yields to the event loop. */
export function yieldingGraph(graph: OutGraph): OutGraph {
  return {
    ...graph,
    entities: () => yieldBetween(graph.entities()),
    links: () => yieldBetween(graph.links()),
    mentioned: () => yieldBetween(graph.mentioned()),
    sources: () => yieldBetween(graph.sources()),
    claims: () => yieldBetween(graph.claims()),
    disputes: () => yieldBetween(graph.disputes()),
    imports: () => yieldBetween(graph.imports()),
  };
}
