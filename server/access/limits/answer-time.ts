/**
 * Maximum total milliseconds for which one response may block the event loop; waiting for the database or an
 * analysis does not count. A response within the other limits takes less than half of it.
 */
export const MAX_ANSWER_MS = 10_000;
