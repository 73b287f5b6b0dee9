import type { Message } from '../model/messages.ts';

/** What a search visited, and why its result is what it is. What the filter excluded is counted on request. */
export interface SearchReport {
  readonly complete: boolean;
  readonly graphVersion: number;
  readonly hopsSearched: number;
  readonly settled: number;
  /** Why there are no or few results; empty if as many as requested were found. */
  readonly reasons: readonly Message[];
  /** True if nothing was found: the reasons should also report what the filter excluded. */
  readonly empty: boolean;
}
