import { InvalidInput } from '../../model/errors.ts';
import { openArchive } from './archive.ts';
import { wrongColumns } from './columns.ts';
import { isHeaderWord } from './header-words.ts';
import { findHeader, HEADER_WITHIN } from './header.ts';
import { NOTE_TEXT, type InFile, type Reader, type Row } from './reader.ts';
import { rowsOf, type SheetRow } from './xlsx/sheet.ts';
import { workbookIn } from './xlsx/workbook.ts';

/**
 * XLSX (ECMA-376): a table per sheet, its first row the header unless that is a title or a row. Dates come as `YYYY-MM-DD`, numbers with a
 * decimal point, formulas as the value that was saved with them.
 */
export const xlsx: Reader = {
  name: 'XLSX',
  extensions: ['xlsx'],
  async *read(file) {
    const archive = await openArchive(file);
    try {
      const workbook = await workbookIn(archive, file.name);
      for (const { name, path } of workbook.sheets) {
        const at = `${file.name}:${name}`;
        let count = 0;
        for await (const piece of fromHeader(
          rowsOf(archive.text(path), `${file.name}:${path}`, workbook),
          file,
          at,
        )) {
          const rows = piece.rows.map((row) => tableRow(row, piece.columns, name, `${at}:${row.number}`));
          if (rows.length > 0) yield rows;
          count += rows.length;
          if (count >= (file.rowsPerTable ?? Infinity)) break;
        }
      }
    } finally {
      await archive.close();
    }
  },
};

/** The rows of a sheet without what is above its header, and its columns. */
async function* fromHeader(
  pieces: AsyncIterable<SheetRow[]>,
  file: InFile,
  at: string,
): AsyncGenerator<{ columns: readonly string[]; rows: readonly SheetRow[] }> {
  let columns: readonly string[] | undefined;
  let first: SheetRow[] = [];
  for await (const rows of pieces) {
    if (columns) {
      yield { columns, rows };
      continue;
    }
    // Reading on is needed only where there are few: a piece is a thousand.
    first.push(...rows);
    if (first.length < HEADER_WITHIN.records) continue;
    const start = startOf(first, file, at);
    columns = start.columns;
    yield start;
    first = [];
  }
  if (!columns && first.length > 0) yield startOf(first, file, at);
}

function startOf(rows: readonly SheetRow[], file: InFile, place: string) {
  const records = rows
    .slice(0, HEADER_WITHIN.records)
    .map(({ cells }) =>
      Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (_, i) => cells.get(i) ?? ''),
    );
  const { at, hasHeader } = findHeader(records, file.named ?? new Set(), isHeaderWord);
  const short = (record: readonly string[] = [], mark: string) =>
    record.filter(Boolean).join(mark).slice(0, NOTE_TEXT);
  for (const [i, { number }] of rows.slice(0, at).entries())
    file.note?.({ code: 'LINE_SKIPPED', at: `${place}:${number}`, text: short(records[i], ' ') });
  const header = rows.slice(0, at).find(({ broken }) => broken !== undefined) ?? (rows[at] as SheetRow);
  if (hasHeader) return { columns: columnsOf(header, `${place}:${header.number}`), rows: rows.slice(at + 1) };
  file.note?.({ code: 'NO_HEADER', at: `${place}:${header.number}`, text: short(records[at], ' · ') });
  const unnamed = new Map([...header.cells.keys()].map((column) => [column, `column ${column + 1}`]));
  return {
    columns: columnsOf({ ...header, cells: unnamed }, `${place}:${header.number}`),
    rows: rows.slice(at),
  };
}

function columnsOf({ cells, broken }: SheetRow, at: string): string[] {
  if (broken !== undefined) throw new InvalidInput([{ at, message: broken }]);
  const columns = Array.from(
    { length: Math.max(...cells.keys()) + 1 },
    (_, i) => cells.get(i) ?? `column ${i + 1}`,
  );
  const wrong = wrongColumns(columns);
  if (wrong !== undefined) throw new InvalidInput([{ at, message: wrong }]);
  return columns;
}

function tableRow(
  { cells, numbers, broken }: SheetRow,
  columns: readonly string[],
  table: string,
  place: string,
): Row {
  const named = new Map<string, string>();
  if (broken !== undefined) return { table, cells: named, columns, place, broken };
  const nameOf = (i: number) => columns[i] ?? `column ${i + 1}`;
  for (const [i, cell] of cells) named.set(nameOf(i), cell);
  return { table, cells: named, columns, place, numbers: new Set([...numbers].map(nameOf)) };
}
