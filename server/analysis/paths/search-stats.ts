/** Counters of a search. */
export interface SearchStats {
  settled: number;
  deepest: number;
  cutShort: boolean;
}
