/**
 * Maximum size of a response in bytes. 10,000 entities with 60,000 links among them are about 24 MB. `/export`
 * streams anything larger.
 */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
