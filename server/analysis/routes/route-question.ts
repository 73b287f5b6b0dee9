import type { Mode, Stages } from './route-legs.ts';

export interface RouteQuestion {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly k: number;
  /** Most claimed legs; assumed joins do not count. */
  readonly maxLegs: number;
  /** Most assumed joins. */
  readonly maxAssumed: number;
  readonly modes: ReadonlySet<Mode> | null;
  /** What the commodities of the vocabulary can turn into. */
  readonly stages: Stages;
  /** Regions that no leg may touch. */
  readonly closed?: ReadonlySet<number>;
  /** A region that a route must pass. */
  readonly through?: number;
}
