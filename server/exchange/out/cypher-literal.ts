/** What a statement takes beside rows. */
export type Literal = string | number | readonly string[];

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** What a reader would not see, or a splitter take for the end of a line; beyond U+FFFF it stays as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as Cypher writes it, on one line (https://neo4j.com/docs/cypher-manual/5/syntax/parsing/). */
export function literal(value: Literal): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (typeof value === 'number') return numeral(value);
  return `[${value.map(literal).join(', ')}]`;
}

/**
 * Text as it stands between quotes. Cypher reads `\u` escapes before it reads strings, so a quote or a backslash
 * is never written as one.
 */
export const escaped = (text: string) =>
  text
    .replaceAll(/[\\'\n\r\t]/g, (c) => NAMED[c] ?? c)
    .replaceAll(UNSEEN, (c) => (c.length > 1 ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** Whole numbers past 2^53 as floats, for past 2^63 Cypher refuses them; it knows no `e+`. */
export const numeral = (n: number) =>
  Number.isSafeInteger(n) ? String(n) : n.toExponential().replace('e+', 'e');
