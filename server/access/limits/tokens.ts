/**
 * Most lexical tokens of one document; the parser stops there. The workspace's largest query has under 700,
 * GraphiQL's introspection under 500. It also bounds how deep the parser can recurse.
 */
export const MAX_TOKENS = 3_000;
