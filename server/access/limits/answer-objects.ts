/**
 * Most objects of one answer, and most rows read for it. 10,000 entities with 60,000 links among them and the ends
 * of each are 190,000.
 */
export const MAX_ANSWER_OBJECTS = 400_000;

/**
 * Most items of one list in an answer. The GraphQL library starts on all items of a list in one step, which holds up
 * every other request: about 2 ms per 1,000 items. Larger parts of the graph are for `/export`, which streams.
 */
export const MAX_LIST_ITEMS = 60_000;
