/**
 * Longest answer in bytes. 10,000 entities with 100,000 links among them are about 40 MB; what is larger is for
 * `/export`, which streams.
 */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
