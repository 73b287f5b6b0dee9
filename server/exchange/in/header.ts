import { fold } from '../../model/fold.ts';

/** The records at the beginning of a table, and characters of them, in which its header is searched. */
export const HEADER_WITHIN = { records: 50, characters: 1_000_000 };

/** The position of the header among the first records of a table. */
export interface TableStart {
  /** Index of the header, or of the first row when there is no header. Records above it are titles. */
  readonly at: number;
  readonly hasHeader: boolean;
}

const isFilled = (cell: string) => cell.trim() !== '';
const nonEmpty = (record: readonly string[]) => record.filter(isFilled);
const hasLetter = (cell: string) => /\p{L}/u.test(cell);

/**
 * Finds the header of a table. A record with a column that the mapping names is the header. Otherwise records of one
 * cell above wider ones are titles, and a first record whose cells are repeated further down is a row.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  named: ReadonlySet<string>,
  isHeaderWord: (folded: string) => boolean,
): TableStart {
  const mapped = records.findIndex((record) => record.some((cell) => named.has(cell.trim())));
  if (mapped >= 0) return { at: mapped, hasHeader: true };
  const at = countTitles(records, isHeaderWord);
  const rest = records.slice(at + 1);
  const first = nonEmpty(records[at] ?? []);
  if (first.some((cell) => isHeaderWord(fold(cell)))) return { at, hasHeader: true };
  const later = new Set(rest.flatMap((record) => record.map((cell) => cell.trim())));
  const isRepeated = first.some(
    (cell) => hasLetter(cell) && cell.trim().length > 1 && later.has(cell.trim()),
  );
  return { at, hasHeader: !isRepeated };
}

/** The number of records at the beginning that are titles. */
function countTitles(
  records: readonly (readonly string[])[],
  isHeaderWord: (folded: string) => boolean,
): number {
  const at = records.findIndex((record) => nonEmpty(record).length > 1);
  if (at <= 0) return 0;
  const titles = records.slice(0, at).flatMap(nonEmpty);
  const labels = nonEmpty(records[at] ?? []);
  const rest = records.slice(at);
  const wide = rest.filter((record) => nonEmpty(record).length > 1).length;
  const isHeader =
    labels.every(hasLetter) &&
    new Set(labels.map(fold)).size === labels.length &&
    !titles.some((title) => isHeaderWord(fold(title))) &&
    wide * 2 > rest.length;
  return isHeader ? at : 0;
}
