import { createHash } from 'node:crypto';
import { delimiterOf } from '../../exchange/in/csv.ts';
import { readJsonl } from '../../exchange/in/jsonl.ts';
import type { Cell, Encoding, InFile } from '../../exchange/in/reader.ts';
import { READERS, type InFormat } from '../../exchange/in/readers.ts';
import { encodingOf } from '../../exchange/in/encoding.ts';
import { textOf } from '../../exchange/in/text.ts';
import { builtIn } from '../../exchange/mapping/built-in.ts';
import { proposeMapping, type SeenTable } from '../../exchange/mapping/propose.ts';
import { stringify } from 'yaml';
import { read } from '../../store/catalogue.ts';
import type { Context } from '../context.ts';
import { inFile, type Reading } from './read-parts.ts';

/** A table of a file at a look. */
export interface PreviewTable extends SeenTable {
  /** How many rows were seen of it; the look ends before a large file does. */
  readonly seen: number;
}

export interface Preview {
  readonly format: InFormat;
  readonly encoding: Encoding | null;
  /** Where the encoding is a guess: a line to judge it by. */
  readonly encodingSample: string | null;
  readonly delimiter: string | null;
  /** Digest of its tables and columns. */
  readonly shape: string | null;
  readonly tables: readonly PreviewTable[];
  /** Whether the look took in the whole file. */
  readonly whole: boolean;
  /** Null for a format that needs none. */
  readonly mapping: string | null;
  /** Where it is from: an import of the same columns, one that comes with Chasqui, or guessed. */
  readonly mappingFrom: 'IMPORT' | 'BUILT_IN' | 'PROPOSED' | null;
}

/** Rows that a look takes in, samples of a column, and characters of one. */
const LOOK = 1_000;
const SAMPLES = 5;
const SAMPLE = 200;
/** Columns of all tables after which a look ends. */
const MAX_SEEN = 5_000;

/** A look at a file and the mapping to begin with. Throws InvalidInput where it cannot be read at all. */
export async function previewFile(
  reading: Omit<Reading, 'progress' | 'vocabulary'>,
  { store, vocabulary }: Context,
): Promise<Preview> {
  const { format, file } = reading;
  const stated = inFile(reading);
  // Finding the encoding reads the whole file, so it is found once.
  const found = format === 'XLSX' || stated.encoding ? undefined : await encodingOf(stated);
  const known = { ...stated, encoding: stated.encoding ?? found?.encoding };
  const common = {
    format,
    encoding: format === 'XLSX' ? null : (known.encoding ?? null),
    encodingSample: found?.guessed ? await tellingLine(known) : null,
    delimiter: format === 'CSV' ? (known.delimiter ?? (await delimiterOf(known))) : null,
  };
  if (format === 'JSONL') {
    for await (const _ of readJsonl(known)) break;
    return { ...common, shape: null, tables: [], whole: false, mapping: null, mappingFrom: null };
  }
  const { tables, whole } = await look(known, format);
  const shape = shapeOf(format, tables);
  const kept = (await store.read(read.imports, {})).reverse().find((one) => one.shape === shape);
  const [mapping, mappingFrom] = kept
    ? [kept.mapping, 'IMPORT' as const]
    : builtIn(format, tables) !== undefined
      ? [builtIn(format, tables) ?? null, 'BUILT_IN' as const]
      : [stringify(proposeMapping(tables, file.name, vocabulary)), 'PROPOSED' as const];
  return { ...common, shape, tables, whole, mapping, mappingFrom };
}

/** The first line with letters beyond ASCII, which show whether the encoding is right. */
async function tellingLine(file: InFile): Promise<string | null> {
  for await (const piece of textOf(file)) {
    const [line] = /[^\r\n]{0,100}[^\0-\x7F][^\r\n]{0,100}/.exec(piece) ?? [];
    if (line !== undefined) return line.trim();
  }
  return null;
}

/** Digest of what a look at a file shows of its tables and columns. */
function shapeOf(format: InFormat, tables: readonly SeenTable[]): string {
  const named = tables.map(({ name, columns }) => [name, ...[...columns].sort()]).sort();
  return createHash('sha256')
    .update(JSON.stringify([format, named]))
    .digest('hex')
    .slice(0, 16);
}

/** Inherits nothing: a column may be called `constructor`. */
const noSamples = () => Object.create(null) as Record<string, string[]>;

const sampleOf = (cell: Cell) =>
  (typeof cell === 'string' ? cell : cell.slice(0, SAMPLE).join(' | ')).slice(0, SAMPLE);

async function look(file: InFile, format: Exclude<InFormat, 'JSONL'>) {
  const tables = new Map<string, { columns: Set<string>; samples: Record<string, string[]>; seen: number }>();
  let seen = 0;
  let columns = 0;
  let whole = true;
  for await (const rows of READERS[format].read(file)) {
    for (const { table: name, cells } of rows) {
      const table = tables.get(name) ?? { columns: new Set(), samples: noSamples(), seen: 0 };
      tables.set(name, table);
      table.seen++;
      seen++;
      for (const [column, cell] of Object.entries(cells)) {
        const samples = (table.samples[column] ??= []);
        if (samples.length === 0) columns++;
        table.columns.add(column);
        if (samples.length < SAMPLES) samples.push(sampleOf(cell));
      }
      if (columns > MAX_SEEN) break;
    }
    if (seen < LOOK && columns <= MAX_SEEN) continue;
    whole = false;
    break;
  }
  return {
    whole,
    tables: [...tables].map(([name, table]): PreviewTable => ({
      name,
      ...table,
      columns: [...table.columns],
    })),
  };
}
