import { createHash } from 'node:crypto';
import type { Cell, InFile } from '../../exchange/in/reader.ts';
import { READERS, type ReaderName } from '../../exchange/in/readers.ts';
import type { PreviewTable } from './import-answer.ts';

/** Rows per table after which a reader may skip to the next table, samples per column, and characters per sample. */
const ROWS_PER_TABLE = 1_000;
const SAMPLES = 5;
const SAMPLE_LENGTH = 200;
/** Formats whose readers skip to the next table. */
const SKIPS_ROWS: ReadonlySet<ReaderName> = new Set(['CSV', 'XLSX']);
/** Columns of all tables after which sampling ends. */
const MAX_COLUMNS = 5_000;

/**
 * Tables of a file with their columns and first values. A graph file is read to its end, because its edges follow
 * all the nodes; sampling ends early in a file of one table, and where there are too many columns.
 */
export async function sampleTables(
  file: InFile,
  format: ReaderName,
): Promise<{ tables: PreviewTable[]; whole: boolean }> {
  const tables = new Map<string, { columns: Set<string>; samples: Record<string, string[]>; seen: number }>();
  let columns = 0;
  let seen = 0;
  let whole = true;
  reading: for await (const rows of READERS[format].read({ ...file, rowsPerTable: ROWS_PER_TABLE })) {
    for (const row of rows) {
      let table = tables.get(row.table);
      if (!table) {
        table = { columns: new Set(row.columns), samples: noSamples(), seen: 0 };
        columns += 1 + table.columns.size;
        tables.set(row.table, table);
      }
      table.seen++;
      for (const [column, cell] of row.cells) {
        const samples = (table.samples[column] ??= []);
        if (samples.length === SAMPLES) continue;
        samples.push(sampleOf(cell));
        if (table.columns.has(column)) continue;
        table.columns.add(column);
        columns++;
      }
      if (columns > MAX_COLUMNS || ++seen > file.limits.rows) {
        whole = false;
        break reading;
      }
    }
  }
  const skipped =
    SKIPS_ROWS.has(format) && [...tables.values()].some((table) => table.seen >= ROWS_PER_TABLE);
  return {
    whole: whole && !skipped,
    tables: [...tables].map(([name, table]) => ({ name, ...table, columns: [...table.columns] })),
  };
}

/** Digest of the tables and columns of a file. */
export function shapeOf(format: ReaderName, tables: readonly PreviewTable[]): string {
  const named = tables.map(({ name, columns }) => [name, ...[...columns].sort()]).sort();
  return createHash('sha256')
    .update(JSON.stringify([format, named]))
    .digest('hex')
    .slice(0, 16);
}

/** Without a prototype: a column may be named `constructor`. */
const noSamples = () => Object.create(null) as Record<string, string[]>;

const sampleOf = (cell: Cell) =>
  (typeof cell === 'string' ? cell : cell.slice(0, SAMPLES).join(' | ')).slice(0, SAMPLE_LENGTH);
