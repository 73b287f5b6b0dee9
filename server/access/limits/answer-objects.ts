/**
 * Most objects of one answer, and most rows read for it. 10,000 entities with 100,000 links among them and the ends
 * of each, more than the workspace draws, are 310,000.
 */
export const MAX_ANSWER_OBJECTS = 400_000;
