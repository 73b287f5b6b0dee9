/** What a search looked at. */
export interface SearchStats {
  settled: number;
  deepest: number;
  cutShort: boolean;
}
