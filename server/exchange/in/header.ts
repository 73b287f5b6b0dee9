import { fold } from '../../model/fold.ts';

/** How many records of a table are looked at to find its header, and how many characters of them. */
export const HEADER_WITHIN = { records: 50, characters: 1_000_000 };

/** Where a table begins among its first records. */
export interface TableStart {
  /** Index of the header; of the first row where there is none. What stands above is a title. */
  readonly at: number;
  readonly hasHeader: boolean;
}

const isFilled = (cell: string) => cell.trim() !== '';
const filled = (record: readonly string[]) => record.filter(isFilled);
const hasLetter = (cell: string) => /\p{L}/u.test(cell);

/**
 * Finds the header of a table. A record with a column that the mapping names is the header. Else lines of one
 * cell above wider records are titles, and a first record whose cells come again further down is a row.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  named: ReadonlySet<string>,
  isHeaderWord: (folded: string) => boolean,
): TableStart {
  const known = records.findIndex((record) => record.some((cell) => named.has(cell.trim())));
  if (known >= 0) return { at: known, hasHeader: true };
  const at = titlesIn(records, isHeaderWord);
  const rest = records.slice(at + 1);
  const first = filled(records[at] ?? []);
  if (first.some((cell) => isHeaderWord(fold(cell)))) return { at, hasHeader: true };
  const later = new Set(rest.flatMap((record) => record.map((cell) => cell.trim())));
  const comesAgain = first.some(
    (cell) => hasLetter(cell) && cell.trim().length > 1 && later.has(cell.trim()),
  );
  return { at, hasHeader: !comesAgain };
}

/** How many records at the beginning are titles. */
function titlesIn(
  records: readonly (readonly string[])[],
  isHeaderWord: (folded: string) => boolean,
): number {
  const at = records.findIndex((record) => filled(record).length > 1);
  if (at <= 0) return 0;
  const titles = records.slice(0, at).flatMap(filled);
  const labels = filled(records[at] ?? []);
  const rest = records.slice(at);
  const wide = rest.filter((record) => filled(record).length > 1).length;
  const isHeader =
    labels.every(hasLetter) &&
    new Set(labels.map(fold)).size === labels.length &&
    !titles.some((title) => isHeaderWord(fold(title))) &&
    wide * 2 > rest.length;
  return isHeader ? at : 0;
}
