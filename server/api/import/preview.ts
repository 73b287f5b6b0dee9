import { createHash } from 'node:crypto';
import { delimiterOf } from '../../exchange/in/csv.ts';
import { readJsonl } from '../../exchange/in/jsonl.ts';
import type { Cell, Encoding, InFile, ReadNote } from '../../exchange/in/reader.ts';
import { READERS, type InFormat } from '../../exchange/in/readers.ts';
import { encodingOf } from '../../exchange/in/encoding.ts';
import { textOf } from '../../exchange/in/text.ts';
import { builtIn } from '../../exchange/mapping/built-in.ts';
import { proposeMapping, type SeenTable } from '../../exchange/mapping/propose.ts';
import { stringify } from 'yaml';
import type { RequestContext } from '../request-context.ts';
import { keptMapping, type MappingOf } from './kept-mapping.ts';
import { belongTogether } from './together.ts';
import { inFile, MOST_NOTES, type Reading } from './read-parts.ts';

/** A table of a file at a look. */
export interface PreviewTable extends SeenTable {
  /** How many rows were seen of it; not all of a large spreadsheet. */
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
  /** The import that it was kept from. */
  readonly mappingOf: MappingOf | null;
  readonly readNotes: readonly ReadNote[];
  /** Whether several files are one data set; else each should be imported by itself. */
  readonly together: boolean;
}

/** Rows of a table after which a reader may go on to the next table, samples of a column, and characters of one. */
const LOOK = 1_000;
const SAMPLES = 5;
const SAMPLE = 200;
/** Formats whose tables follow each other and are not read to their ends. */
const STOPS_EARLY: ReadonlySet<InFormat> = new Set(['CSV', 'XLSX']);
/** Columns of all tables after which a look ends. */
const MAX_SEEN = 5_000;

/** A look at a file and the mapping to begin with. Throws InvalidInput where it cannot be read at all. */
export async function previewFile(
  reading: Omit<Reading, 'progress' | 'vocabulary' | 'memory'>,
  context: RequestContext,
): Promise<Preview> {
  const { format, file } = reading;
  const stated = inFile(reading);
  const text = format === 'XLSX' ? NO_TEXT : await textIn(stated);
  // Finding the encoding reads the whole file, so it is found once.
  const known = { ...stated, encoding: text.encoding ?? undefined };
  const delimiters = new Set<string>();
  if (format === 'CSV')
    for (const part of stated.parts ?? [stated])
      delimiters.add(known.delimiter ?? (await delimiterOf({ ...known, ...part })));
  const [delimiter] = delimiters;
  const common = { format, ...text, delimiter: delimiters.size === 1 ? (delimiter ?? null) : null };
  if (format === 'JSONL') {
    for await (const _ of readJsonl(known)) break;
    const none = { shape: null, mapping: null, mappingFrom: null, mappingOf: null };
    return { ...common, ...none, tables: [], whole: false, readNotes: [], together: false };
  }
  const readNotes: ReadNote[] = [];
  const note = (one: ReadNote) => {
    if (readNotes.length < MOST_NOTES) readNotes.push(one);
  };
  const { tables, whole } = await look({ ...known, note }, format);
  const shape = shapeOf(format, tables);
  const together = file.parts ? await belongTogether(known, tables, reading.mapping) : false;
  const seen = { ...common, shape, tables, whole, readNotes, together };
  const kept = await keptMapping(file, shape, context);
  if (kept) return { ...seen, mapping: kept.mapping, mappingFrom: 'IMPORT', mappingOf: kept.of };
  const own = builtIn(format, tables);
  if (own !== undefined) return { ...seen, mapping: own, mappingFrom: 'BUILT_IN', mappingOf: null };
  const mapping = stringify(proposeMapping(tables, file.name, context.vocabulary));
  return { ...seen, mapping, mappingFrom: 'PROPOSED', mappingOf: null };
}

const NO_TEXT = { encoding: null, encodingSample: null };

/** The encoding of a file, or of several that have the same one; where it is a guess, a line to judge it by. */
async function textIn(file: InFile): Promise<Pick<Preview, 'encoding' | 'encodingSample'>> {
  if (file.encoding) return { ...NO_TEXT, encoding: file.encoding };
  const all = new Set<Encoding>();
  let encodingSample: string | null = null;
  for (const part of file.parts ?? [file]) {
    const { encoding, guessed } = await encodingOf(part);
    all.add(encoding);
    if (guessed) encodingSample ??= await tellingLine({ ...file, ...part, encoding });
  }
  const [encoding] = all;
  return { encoding: all.size === 1 ? (encoding ?? null) : null, encodingSample };
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
  (typeof cell === 'string' ? cell : cell.slice(0, SAMPLES).join(' | ')).slice(0, SAMPLE);

/**
 * Reads rows of every table: in a graph file the edges follow all the nodes, so that it is read to its end. Ends
 * early only in a file of one table, and where there are too many columns.
 */
async function look(file: InFile, format: Exclude<InFormat, 'JSONL'>) {
  const tables = new Map<string, { columns: Set<string>; samples: Record<string, string[]>; seen: number }>();
  let columns = 0;
  let seen = 0;
  let whole = true;
  reading: for await (const rows of READERS[format].read({ ...file, rowsPerTable: LOOK })) {
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
      if (columns > MAX_SEEN || ++seen > file.limits.rows) {
        whole = false;
        break reading;
      }
    }
  }
  return {
    whole: whole && ![...tables.values()].some(({ seen }) => seen >= LOOK && STOPS_EARLY.has(format)),
    tables: [...tables].map(([name, table]): PreviewTable => ({
      name,
      ...table,
      columns: [...table.columns],
    })),
  };
}
