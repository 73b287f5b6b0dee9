import { readFile } from 'node:fs/promises';
import readSheets from 'read-excel-file/node';
import { InvalidInput } from '../../model/errors.ts';
import { checkArchive } from './archive.ts';
import { MAX_CELL, MAX_COLUMNS } from './limits.ts';
import type { Cell, Reader, Row } from './reader.ts';

/**
 * XLSX (ECMA-376): a table a sheet, its first row the header. Dates come as `YYYY-MM-DD`, numbers with a
 * decimal point, formulas as the value that was saved with them.
 */
export const xlsx: Reader = {
  name: 'XLSX',
  extensions: ['xlsx'],
  async *read(file) {
    await checkArchive(file);
    for (const { sheet, data } of await sheetsOf(await readFile(file.path), file.name)) {
      const [head, ...rest] = data;
      if (!head) continue;
      const at = `${file.name}:${sheet}:1`;
      if (head.length > MAX_COLUMNS) {
        const message = `has ${head.length} columns; at most ${MAX_COLUMNS} are read`;
        throw new InvalidInput([{ at, message }]);
      }
      const columns = head.map((cell, i) => textOf(cell) || `column ${i + 1}`);
      const twice = columns.find((name, i) => columns.indexOf(name) < i);
      if (twice) throw new InvalidInput([{ at, message: `the column "${twice}" is there twice` }]);
      yield rest.flatMap((cells, i) => row(cells, columns, sheet, `${file.name}:${sheet}:${i + 2}`));
    }
  },
};

type Value = string | number | boolean | Date | null;

async function sheetsOf(bytes: Buffer, name: string): Promise<{ sheet: string; data: Value[][] }[]> {
  try {
    return (await readSheets(bytes)) as unknown as { sheet: string; data: Value[][] }[];
  } catch {
    throw new InvalidInput([{ at: name, message: 'is no XLSX workbook that can be read; save it anew' }]);
  }
}

function row(values: readonly Value[], columns: readonly string[], table: string, place: string): Row[] {
  const cells: Record<string, Cell> = {};
  columns.forEach((column, i) => {
    const text = textOf(values[i] ?? null);
    if (text) cells[column] = text;
  });
  if (Object.keys(cells).length === 0) return [];
  const long = columns.find((column) => (cells[column]?.length ?? 0) > MAX_CELL);
  return [
    long
      ? { table, cells: {}, place, broken: `${long} is longer than ${MAX_CELL} characters` }
      : { table, cells, place },
  ];
}

function textOf(value: Value): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}
