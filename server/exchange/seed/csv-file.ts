import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { invalidInput } from '../../model/errors.ts';

export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  /** `name:line column`. */
  readonly at: (column?: string) => string;
}

/** Reads a CSV file with these columns, in any order. Throws InvalidInput (`name:line`) when it is malformed. */
export function readCsv(path: string, name: string, columns: readonly string[]): CsvRow[] {
  const [first, ...rest] = parseRows(path, name);
  const header = first?.record ?? [];
  if (header.toSorted().join() !== columns.toSorted().join()) {
    throw invalidInput(`${name}:1`, 'SEED_COLUMNS', { expected: columns, columns: header });
  }
  return rest.map(({ record, line }) => ({
    cells: Object.fromEntries(header.map((column, i) => [column, (record[i] ?? '').trim()])),
    at: (column) => (column ? `${name}:${line} ${column}` : `${name}:${line}`),
  }));
}

function parseRows(path: string, name: string): { record: string[]; line: number }[] {
  try {
    const records = parse(readFileSync(path), {
      bom: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalidInput(`${name}:${String(error['lines'] ?? '?')}`, 'CSV_INVALID', { detail: error.message });
  }
}
