/** What a search looked at. */
export interface Looked {
  settled: number;
  deepest: number;
  cutShort: boolean;
}
