/**
 * Maximum objects per response, and maximum rows read for it. 10,000 entities with 60,000 links among them, their
 * figures and both ends of each link are 310,000.
 */
export const MAX_ANSWER_OBJECTS = 400_000;

/**
 * Maximum items per list of a response. The GraphQL library resolves all items of a list in one step, which blocks
 * the event loop for about 2 ms per 1,000 items. `/export` streams larger parts of the graph.
 */
export const MAX_LIST_ITEMS = 60_000;
