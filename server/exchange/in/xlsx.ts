import { InvalidInput } from '../../model/errors.ts';
import { openArchive } from './archive.ts';
import { columnsProblem } from './columns.ts';
import { isHeaderWord } from './header-words.ts';
import { findHeader, HEADER_WITHIN } from './header.ts';
import { NOTE_TEXT, type InFile, type Reader, type Row } from './reader.ts';
import { rowsOf, type SheetRow } from './xlsx/sheet.ts';
import { workbookIn } from './xlsx/workbook.ts';

/**
 * XLSX (ECMA-376): one table per sheet, with the first row as the header unless that is a title or data. Dates are
 * `YYYY-MM-DD`, numbers have a decimal point, and formulas are the value that was saved with them.
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
      archive.close();
    }
  },
};

/** Yields the columns of a sheet with its rows below the header. */
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
    // Usually false for the first piece, which has a thousand rows.
    first.push(...rows);
    if (first.length < HEADER_WITHIN.records) continue;
    const start = findColumns(first, file, at);
    columns = start.columns;
    yield start;
    first = [];
  }
  if (!columns && first.length > 0) yield findColumns(first, file, at);
}

/** The columns of a sheet and its first rows. */
function findColumns(rows: readonly SheetRow[], file: InFile, place: string) {
  const records = rows
    .slice(0, HEADER_WITHIN.records)
    .map(({ cells }) =>
      Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (_, i) => cells.get(i) ?? ''),
    );
  const { at, hasHeader } = findHeader(records, file.named ?? new Set(), isHeaderWord);
  const excerpt = (record: readonly string[] = [], separator: string) =>
    record.filter(Boolean).join(separator).slice(0, NOTE_TEXT);
  for (const [i, { number }] of rows.slice(0, at).entries())
    file.note?.({ code: 'LINE_SKIPPED', at: `${place}:${number}`, text: excerpt(records[i], ' ') });
  const header = rows.slice(0, at).find(({ problem }) => problem !== undefined) ?? (rows[at] as SheetRow);
  if (hasHeader) return { columns: columnsOf(header, `${place}:${header.number}`), rows: rows.slice(at + 1) };
  file.note?.({ code: 'NO_HEADER', at: `${place}:${header.number}`, text: excerpt(records[at], ' · ') });
  const unnamed = new Map([...header.cells.keys()].map((column) => [column, `column ${column + 1}`]));
  return {
    columns: columnsOf({ ...header, cells: unnamed }, `${place}:${header.number}`),
    rows: rows.slice(at),
  };
}

function columnsOf({ cells, problem }: SheetRow, at: string): string[] {
  if (problem !== undefined) throw new InvalidInput([{ at, ...problem }]);
  const columns = Array.from(
    { length: Math.max(...cells.keys()) + 1 },
    (_, i) => cells.get(i) ?? `column ${i + 1}`,
  );
  const wrong = columnsProblem(columns);
  if (wrong !== undefined) throw new InvalidInput([{ at, ...wrong }]);
  return columns;
}

function tableRow(
  { cells, numbers, problem }: SheetRow,
  columns: readonly string[],
  table: string,
  place: string,
): Row {
  const named = new Map<string, string>();
  if (problem !== undefined) return { table, cells: named, columns, place, problem };
  const nameOf = (i: number) => columns[i] ?? `column ${i + 1}`;
  for (const [i, cell] of cells) named.set(nameOf(i), cell);
  return { table, cells: named, columns, place, numbers: new Set([...numbers].map(nameOf)) };
}
