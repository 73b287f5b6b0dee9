import type { LinkClass } from '../../model/kinds.ts';

/** SHORTEST: fewest hops. STRONGEST: greatest product of confidences. SPECIFIC: strongest, discounted at hubs. */
type Ranking = 'SHORTEST' | 'STRONGEST' | 'SPECIFIC';

export type PathDirection = 'ANY' | 'OUT' | 'IN';

/** Subtypes that a path passes only when they are asked for: half the graph is linked to one. */
export const BROAD_SUBTYPES = ['country', 'continent'] as const;

/** A question about paths, in numbers. */
export interface PathQuestion {
  /** Entity numbers; the two sides share none. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly k: number;
  /** Infinity where there is no limit. */
  readonly maxHops: number;
  readonly ranking: Ranking;
  readonly direction: PathDirection;
  readonly avoid: readonly number[];
  /** Entities that a path must pass, in this order. */
  readonly via: readonly number[];
  /** Classes of links to follow; null for all. */
  readonly classes: readonly LinkClass[] | null;
  /** Places in KINDS of what may lie between; null for any. */
  readonly throughKinds: readonly number[] | null;
  /** Subtypes that may lie between as well; null for any, {@link BROAD_SUBTYPES} among them. */
  readonly throughSubtypes: readonly string[] | null;
}

/** The strongest path over any links and entities: what a question does not say. */
export const UNRESTRICTED: Omit<PathQuestion, 'from' | 'to'> = {
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

/** A path of entity numbers, none twice. */
export interface FoundPath {
  readonly entities: readonly number[];
  /** Sum of what the search charges for hops and entities between: see SearchSpace. */
  readonly cost: number;
}
