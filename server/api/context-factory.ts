import { ANSWER_LIMITS, AnswerBudget } from '../access/limits/answer-budget.ts';
import type { Role } from '../access/tokens.ts';
import { liveProjection } from '../analysis/live-projection.ts';
import type { AnalysisPool } from '../analysis/pool/pool.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { latestSnapshot, type GraphSnapshot } from '../application/graph/graph-snapshot.ts';
import { sourceCaches, makeLoaders } from './loaders.ts';
import { meteredStore } from './metered-store.ts';
import type { RequestContext } from './request-context.ts';

/** Deadline for finding the blocks of a graph, which takes about one second per million links. */
const BLOCKS_MS = 60_000;

/** Creates the contexts of requests. */
export interface ContextFactory {
  /** The current graph. */
  currentGraph(): Promise<GraphSnapshot>;
  /** The context of one request; `signal` is aborted when its client goes away. */
  forRequest(role: Role, signal: AbortSignal): RequestContext;
}

/** Contexts over a store that share one graph in memory and one worker pool. */
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
  const sourceCacheOf = sourceCaches();
  return {
    currentGraph,
    forRequest(role, signal) {
      let graph: Promise<GraphSnapshot> | undefined;
      const requestGraph = () => (graph ??= currentGraph());
      const sourceCache = async () => sourceCacheOf((await requestGraph()).projection);
      const budget = new AnswerBudget(answerLimits);
      const access = (store: GraphStore) => ({ store, loaders: makeLoaders(store, sourceCache) });
      const context: RequestContext = {
        ...access(meteredStore(store, budget)),
        vocabulary,
        role,
        signal,
        budget,
        streaming: () => ({ ...context, ...access(store) }),
        graph: requestGraph,
        refresh() {
          graph = undefined;
        },
      };
      return context;
    },
  };
}
