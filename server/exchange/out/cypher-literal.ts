/** A parameter of a statement other than rows. */
export type Literal = string | number | readonly string[];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Invisible characters, and those that a tool may take for the end of a line; unchanged beyond U+FFFF. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as a Cypher literal on one line (https://neo4j.com/docs/cypher-manual/5/syntax/parsing/). */
export function literal(value: Literal): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (typeof value === 'number') return numeral(value);
  return `[${value.map(literal).join(', ')}]`;
}

/**
 * Escapes text between quotes. Cypher decodes `\u` escapes before it parses strings, so quotes and backslashes must
 * not be written as such escapes.
 */
export const escaped = (text: string) =>
  text
    .replaceAll(/[\\'\n\r\t]/g, (c) => ESCAPES[c] ?? c)
    .replaceAll(INVISIBLE, (c) => (c.length > 1 ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** A number as a Cypher literal: integers beyond 2^53 as floats, because Cypher rejects those beyond 2^63; without `e+`. */
export const numeral = (n: number) =>
  Number.isSafeInteger(n) ? String(n) : n.toExponential().replace('e+', 'e');
