import { isTurnOver, nextTurn } from '../../model/event-loop.ts';
import type { OutGraph } from './format.ts';

/** The same pieces, with turns of the event loop for others while a piece is made and while it is used. */
export async function* inTurns<T>(pieces: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const piece of pieces) {
    if (isTurnOver()) await nextTurn();
    yield piece;
    // Pieces that are in memory resolve in microtasks, which no request gets between.
    if (isTurnOver()) await nextTurn();
  }
}

/** A graph whose every part yields to the event loop, whatever format goes through it. */
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
