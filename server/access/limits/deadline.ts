/** Milliseconds an analysis may take unless the question says otherwise: an analyst waits, but not for long. */
export const DEFAULT_DEADLINE_MS = 5_000;
/** Longest deadline a question may ask for, in milliseconds. */
export const MAX_DEADLINE_MS = 30_000;
