/** Data as it is written out: maps may leave keys out, for a key that is not there reads as null. */
export type Literal = string | number | boolean | null | undefined | readonly Literal[] | LiteralMap;
export interface LiteralMap {
  readonly [key: string]: Literal;
}

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** What a reader would not see, or a splitter take for the end of a line; beyond U+FFFF it stays as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as Cypher writes it, on one line (https://neo4j.com/docs/cypher-manual/5/syntax/expressions/).
 * Cypher reads `\u` escapes before it reads strings, so a quote or a backslash is never written as one.
 */
export function literal(value: Literal): string {
  if (value == null) return 'null';
  if (typeof value === 'string') return `'${quoted(value)}'`;
  if (typeof value === 'number') return numeral(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).filter(([, item]) => item != null);
  return `{${entries.map(([key, item]) => `${key}: ${literal(item)}`).join(', ')}}`;
}

const isList = (value: readonly Literal[] | LiteralMap): value is readonly Literal[] => Array.isArray(value);

const quoted = (text: string) =>
  text
    .replaceAll(/[\\'\n\r\t]/g, (c) => NAMED[c] ?? c)
    .replaceAll(UNSEEN, (c) => (c.length > 1 ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));

/** Whole numbers past 2^53 as floats, for past 2^63 Cypher refuses them; it knows no `e+`. */
const numeral = (n: number) => (Number.isSafeInteger(n) ? String(n) : n.toExponential().replace('e+', 'e'));
