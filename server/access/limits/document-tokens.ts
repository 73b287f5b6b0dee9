/**
 * Maximum lexical tokens per document; the parser stops there. The workspace's largest query has fewer than 700,
 * GraphiQL's introspection query fewer than 500. The limit also bounds the recursion of the parser.
 */
export const MAX_DOCUMENT_TOKENS = 3_000;
