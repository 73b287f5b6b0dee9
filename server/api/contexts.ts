import { ANSWER_LIMITS, AnswerBudget } from '../access/limits/answer-budget.ts';
import type { Role } from '../access/tokens.ts';
import { liveProjection } from '../analysis/live-projection.ts';
import type { AnalysisPool } from '../analysis/pool/pool.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Context, GraphAtVersion } from './context.ts';
import { graphAtVersion } from './graph-at-version.ts';
import { knownSources, makeLoaders } from './loaders.ts';
import { meteredStore } from './metered-store.ts';

/** Finding the blocks of a graph takes about a second a million links. */
const BLOCKS_MS = 60_000;

/** What requests share, and a context for each. */
export interface Contexts {
  /** The graph as it is now. */
  now(): Promise<GraphAtVersion>;
  /** What one request holds on to; `signal` is aborted when its client goes away. */
  request(role: Role, signal: AbortSignal): Context;
}

/** Contexts over a store, with one graph in memory and one pool of threads between them. */
export function contexts(
  store: GraphStore,
  vocabulary: Vocabulary,
  pool: AnalysisPool,
  answerLimits = ANSWER_LIMITS,
): Contexts {
  const live = liveProjection(store, vocabulary, (columns) =>
    pool.run('blocks', columns, undefined as never, { deadlineMs: BLOCKS_MS }),
  );
  const current = graphAtVersion(live, pool, vocabulary);
  const sources = knownSources();
  return {
    now: current.now,
    request(role, signal) {
      let graph: Promise<GraphAtVersion> | undefined;
      const graphNow = () => (graph ??= current.now());
      const sourcesNow = async () => sources((await graphNow()).projection);
      const budget = new AnswerBudget(answerLimits);
      const over = (store: GraphStore) => ({ store, loaders: makeLoaders(store, sourcesNow) });
      const context: Context = {
        ...over(meteredStore(store, budget)),
        vocabulary,
        role,
        signal,
        budget,
        streaming: () => ({ ...context, ...over(store) }),
        graph: graphNow,
        refresh() {
          graph = undefined;
        },
      };
      return context;
    },
  };
}
