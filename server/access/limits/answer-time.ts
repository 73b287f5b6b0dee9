/**
 * Most milliseconds for which one answer may hold up the event loop, all its stretches together; waiting for the
 * database or an analysis does not count. What the other limits allow takes less than half of it.
 */
export const MAX_ANSWER_MS = 10_000;
