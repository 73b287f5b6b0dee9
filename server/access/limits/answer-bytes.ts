/**
 * Longest answer in bytes. 10,000 entities with 60,000 links among them are about 24 MB; what is larger is for
 * `/export`, which streams.
 */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
