import type { LinkClass } from '../../model/kinds.ts';

/** SHORTEST: fewest hops. STRONGEST: greatest product of confidences. SPECIFIC: strongest, discounted at hubs. */
type Ranking = 'SHORTEST' | 'STRONGEST' | 'SPECIFIC';

export type PathDirection = 'ANY' | 'OUT' | 'IN';

/** Subtypes that a path passes only on request: half of the graph is linked to one. */
export const BROAD_SUBTYPES = ['country', 'continent'] as const;

/** A query for paths, in numbers. */
export interface PathQuery {
  /** Entity numbers; none is in both lists. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly k: number;
  /** Infinity if there is no limit. */
  readonly maxHops: number;
  readonly ranking: Ranking;
  readonly direction: PathDirection;
  readonly avoid: readonly number[];
  /** Entities that a path must pass, in this order. */
  readonly via: readonly number[];
  /** Classes of links to follow; null for all. */
  readonly classes: readonly LinkClass[] | null;
  /** Indexes in KINDS of the kinds allowed between the ends; null for any. */
  readonly throughKinds: readonly number[] | null;
  /** Subtypes allowed between the ends in addition; null for any, including {@link BROAD_SUBTYPES}. */
  readonly throughSubtypes: readonly string[] | null;
}

/** The strongest path over any links and entities. */
export const UNRESTRICTED: Omit<PathQuery, 'from' | 'to'> = {
  k: 1,
  maxHops: Infinity,
  ranking: 'STRONGEST',
  direction: 'ANY',
  avoid: [],
  via: [],
  classes: null,
  throughKinds: null,
  throughSubtypes: null,
};

/** A simple path of entity numbers. */
export interface FoundPath {
  readonly entities: readonly number[];
  /** Sum of the costs of its hops and the entities between: see SearchSpace. */
  readonly cost: number;
}
