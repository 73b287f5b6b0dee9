import type { AnswerBudget } from '../access/limits/answer-budget.ts';
import type { Role } from '../access/tokens.ts';
import type { ComputedDispute } from '../analysis/contested.ts';
import type { DerivedValues } from '../analysis/derived-values.ts';
import type { LinkFilter } from '../analysis/link-filter.ts';
import type { FilterCounts, LinkInView, LinkView } from '../analysis/link-view.ts';
import type { NameHit } from '../analysis/name-index.ts';
import type { Limits } from '../analysis/pool/pool.ts';
import type { Answer, Question, TaskName } from '../analysis/pool/tasks.ts';
import type { Projection } from '../analysis/projection.ts';
import type { Kind } from '../model/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Loaders } from './loaders.ts';

/** What one request holds on to: the graph at one version, and what it has read so far. */
export interface Context {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly role: Role;
  readonly loaders: Loaders;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** What the answer may take; rows that are read count against it. */
  readonly budget: AnswerBudget;
  /** The same request over a store whose rows do not count: for what passes them on piece by piece. */
  streaming(): Context;
  /** The graph as it was when the request first asked. */
  graph(): Promise<GraphAtVersion>;
  /** Makes the next `graph()` look at the store again: after a write. */
  refresh(): void;
}

/** The projection with what is derived from it once a version. */
export interface GraphAtVersion {
  readonly projection: Projection;
  disputes(): Promise<readonly ComputedDispute[]>;
  /** The values of properties that are shown as fields of entities. */
  derived(): Promise<DerivedValues>;
  /** Entities by name, best first. */
  search(text: string, kinds: readonly Kind[] | null, first: number): Promise<NameHit[]>;
  /** Checks a filter and applies it. Throws InvalidInput or NotFound naming what is wrong in it, under `at`, its argument. */
  view(filter: LinkFilter | null | undefined, at: string): LinkView;
  /** All links. */
  view(): LinkView;
  /** What a view's filter did, over the whole graph. */
  counts(view: LinkView): Promise<FilterCounts>;
  /** Runs an analysis of this version in the pool. Throws DeadlinePassed when it has no result in time. */
  ask<T extends TaskName>(task: T, question: Question<T>, limits: Limits): Promise<Answer<T>>;
}

/** A link as resolvers pass it on: what it adds up to under the filter it was found with. */
export type LinkNode = LinkInView;
