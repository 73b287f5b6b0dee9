import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { InvalidInput } from '../../model/errors.ts';

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
    throw new InvalidInput([
      {
        at: `${name}:1`,
        message: `the columns must be ${columns.join(',')}; got ${header.join(',') || 'none'}`,
      },
    ]);
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
    throw new InvalidInput([{ at: `${name}:${String(error['lines'] ?? '?')}`, message: error.message }]);
  }
}
