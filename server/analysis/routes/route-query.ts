import type { Mode, Stages } from './route-legs.ts';

export interface RouteQuery {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly k: number;
  /** Maximum number of claimed legs, without assumed joins. */
  readonly maxLegs: number;
  /** Maximum number of assumed joins. */
  readonly maxAssumed: number;
  readonly modes: ReadonlySet<Mode> | null;
  /** Families and stages of commodities, from the vocabulary. */
  readonly stages: Stages;
  /** Regions that no leg may touch. */
  readonly closed?: ReadonlySet<number>;
  /** A region that a route must pass. */
  readonly through?: number;
}
