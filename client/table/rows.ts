import { folded } from '../state/folded.ts';

interface Column<R> {
  readonly key: string;
  readonly name: string;
  readonly value: (row: R) => string | number;
}

/** The rows that contain a text in any column, ignoring case and accents, sorted by one column. */
export function sorted<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sort: { readonly key: string; readonly down: boolean },
  text: string,
): R[] {
  const needle = folded(text.trim());
  const kept = needle
    ? rows.filter((row) => columns.some(({ value }) => folded(String(value(row))).includes(needle)))
    : [...rows];
  const column = columns.find((c) => c.key === sort.key);
  if (!column) return kept;
  const sign = sort.down ? -1 : 1;
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  return kept.sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    return (
      sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
    );
  });
}

/** Prefixes text that a spreadsheet would evaluate as a formula. */
const plain = (value: string | number) => {
  const text = String(value).replaceAll(/[\t\r\n]+/g, ' ');
  return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
};

/** Rows as tab-separated text with a header, for pasting into a spreadsheet. */
export const asText = <R>(rows: readonly R[], columns: readonly Column<R>[]): string =>
  [columns.map((c) => c.name), ...rows.map((row) => columns.map((c) => plain(c.value(row))))]
    .map((cells) => cells.join('\t'))
    .join('\n');
