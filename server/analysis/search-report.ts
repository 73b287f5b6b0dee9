/** What an analysis looked at, and why its answer is what it is. What the filter did is counted when asked for. */
export interface SearchReport {
  readonly complete: boolean;
  readonly graphVersion: number;
  readonly hopsSearched: number;
  readonly settled: number;
  readonly reason: string | null;
  /** Nothing was found: the reason should go on to say what the filter left out. */
  readonly empty: boolean;
}
