import type { AnswerBudget } from '../access/limits/answer-budget.ts';
import type { Role } from '../access/tokens.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { GraphSnapshot } from '../application/graph/graph-snapshot.ts';
import type { Loaders } from './loaders.ts';

/** What one request holds on to: the graph at one version, and what it has read so far. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly role: Role;
  readonly loaders: Loaders;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Limits the size of the answer; rows that are read count against it. */
  readonly budget: AnswerBudget;
  /** The same request over a store whose rows do not count against the budget: for streams. */
  streaming(): RequestContext;
  /** The graph as it was when the request first asked. */
  graph(): Promise<GraphSnapshot>;
  /** Makes the next `graph()` read the version from the store again: after a write. */
  refresh(): void;
}
