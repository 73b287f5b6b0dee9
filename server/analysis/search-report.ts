import type { Message } from '../model/messages.ts';

/** What an analysis looked at, and why its answer is what it is. What the filter did is counted when asked for. */
export interface SearchReport {
  readonly complete: boolean;
  readonly graphVersion: number;
  readonly hopsSearched: number;
  readonly settled: number;
  /** Why there are no or few results; empty if all that was asked for was found. */
  readonly reasons: readonly Message[];
  /** Nothing was found: the reasons should go on to say what the filter left out. */
  readonly empty: boolean;
}
