/** Default deadline of an analysis in milliseconds: an analyst waits, but not for long. */
export const DEFAULT_DEADLINE_MS = 5_000;
/** Longest deadline that a request may set, in milliseconds. */
export const MAX_DEADLINE_MS = 30_000;
