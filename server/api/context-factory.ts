import { ANSWER_LIMITS, AnswerBudget } from '../access/limits/answer-budget.ts';
import type { Role } from '../access/tokens.ts';
import { liveProjection } from '../analysis/live-projection.ts';
import type { AnalysisPool } from '../analysis/pool/pool.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { latestSnapshot, type GraphSnapshot } from '../application/graph/graph-snapshot.ts';
import { knownSources, makeLoaders } from './loaders.ts';
import { meteredStore } from './metered-store.ts';
import type { RequestContext } from './request-context.ts';

/** Finding the blocks of a graph takes about one second per million links. */
const BLOCKS_MS = 60_000;

/** Makes the contexts of requests over what they share. */
export interface ContextFactory {
  /** The graph as it is now. */
  currentGraph(): Promise<GraphSnapshot>;
  /** The context of one request; `signal` is aborted when its client goes away. */
  forRequest(role: Role, signal: AbortSignal): RequestContext;
}

/** Contexts over a store, which share one graph in memory and one pool of threads. */
export function contextFactory(
  store: GraphStore,
  vocabulary: Vocabulary,
  pool: AnalysisPool,
  answerLimits = ANSWER_LIMITS,
): ContextFactory {
  const live = liveProjection(store, vocabulary, (columns) =>
    pool.run('blocks', columns, undefined, { deadlineMs: BLOCKS_MS }),
  );
  const currentGraph = latestSnapshot(live, pool, vocabulary);
  const sources = knownSources();
  return {
    currentGraph,
    forRequest(role, signal) {
      let graph: Promise<GraphSnapshot> | undefined;
      const graphNow = () => (graph ??= currentGraph());
      const sourcesNow = async () => sources((await graphNow()).projection);
      const budget = new AnswerBudget(answerLimits);
      const over = (store: GraphStore) => ({ store, loaders: makeLoaders(store, sourcesNow) });
      const context: RequestContext = {
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
