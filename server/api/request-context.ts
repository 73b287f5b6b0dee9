import type { AnswerBudget } from '../access/limits/answer-budget.ts';
import type { Role } from '../access/tokens.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { GraphSnapshot } from '../application/graph/graph-snapshot.ts';
import type { Loaders } from './loaders.ts';

/** What the resolvers of one request share: the store, the graph at one version, and caches of what was read. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly role: Role;
  readonly loaders: Loaders;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** Limits the size of the response; rows that are read count against it. */
  readonly budget: AnswerBudget;
  /** The same request over a store whose rows do not count against the budget: for streams. */
  streaming(): RequestContext;
  /** The graph at the version of the first call. */
  graph(): Promise<GraphSnapshot>;
  /** Makes the next `graph()` return the latest version; to be called after a write. */
  refresh(): void;
}
