import { InvalidInput } from '../../model/errors.ts';
import { openArchive } from './archive.ts';
import { wrongColumns } from './columns.ts';
import type { Reader, Row } from './reader.ts';
import { rowsOf, type SheetRow } from './xlsx/sheet.ts';
import { workbookIn } from './xlsx/workbook.ts';

/**
 * XLSX (ECMA-376): a table a sheet, its first row the header. Dates come as `YYYY-MM-DD`, numbers with a
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
        let columns: string[] | undefined;
        for await (const piece of rowsOf(archive.text(path), `${file.name}:${path}`, workbook)) {
          const rows: Row[] = [];
          for (const row of piece) {
            if (columns) rows.push(tableRow(row, columns, name, `${at}:${row.number}`));
            else columns = columnsOf(row, `${at}:${row.number}`);
          }
          if (rows.length > 0) yield rows;
        }
      }
    } finally {
      await archive.close();
    }
  },
};

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
  { cells, broken }: SheetRow,
  columns: readonly string[],
  table: string,
  place: string,
): Row {
  const named = new Map<string, string>();
  if (broken !== undefined) return { table, cells: named, columns, place, broken };
  for (const [i, cell] of cells) named.set(columns[i] ?? `column ${i + 1}`, cell);
  return { table, cells: named, columns, place };
}
