import { readJsonl } from '../../exchange/in/jsonl.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { FileSource, Parts } from '../../exchange/in/parts.ts';
import type { Encoding, InFile, ReadNote } from '../../exchange/in/reader.ts';
import { READERS, type InFormat } from '../../exchange/in/readers.ts';
import { idsOfFile } from '../../exchange/mapping/id-of.ts';
import { mapRow } from '../../exchange/mapping/map-row.ts';
import type { Mapping } from '../../exchange/mapping/mapping.ts';
import { NumberColumns } from '../../exchange/mapping/decide-numbers.ts';
import {
  columnsNamed,
  TableHeads,
  type UnknownColumn,
  type UnreadColumns,
} from '../../exchange/mapping/unknown-columns.ts';
import { slug } from '../../exchange/mapping/slug.ts';
import { source } from '../../model/entity.ts';
import { InvalidInput } from '../../model/errors.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { eachInTurns, mapInTurns } from '../../model/event-loop.ts';
import type { ImportMemory } from './import-queue.ts';
import type { TakenFile } from './take-file.ts';

/** What a file says, row by row, and the file itself as a source. */
export interface ReadFile {
  readonly rows: readonly Parts[];
  readonly fileSource: FileSource | null;
  readonly unknownColumns: readonly UnknownColumn[];
  readonly unreadColumns: readonly UnreadColumns[];
  readonly readNotes: readonly ReadNote[];
}

export interface Reading {
  readonly file: TakenFile;
  readonly format: InFormat;
  /** Null for a format that needs none. */
  readonly mapping: Mapping | null;
  /** As the person states it; goes before what the mapping says. */
  readonly encoding?: Encoding | undefined;
  readonly limits: ImportLimits;
  readonly vocabulary: Vocabulary;
  readonly signal: AbortSignal;
  readonly progress: (rows: number) => void;
  readonly memory: ImportMemory;
}

/** The file as readers take it. */
export const inFile = ({
  file,
  mapping,
  encoding,
  limits,
  signal,
}: Omit<Reading, 'format' | 'vocabulary' | 'progress' | 'memory'>): InFile => ({
  path: file.path,
  name: file.name,
  bytes: file.bytes,
  parts: file.parts,
  limits,
  encoding: encoding ?? mapping?.encoding,
  delimiter: mapping?.delimiter,
  named: mapping ? columnsNamed(mapping) : undefined,
  signal,
});

/** UTF-16 units of text that rows make, for each byte that a file may have: a mapping can make much of little. */
const TEXT_A_BYTE = 2;

function lengthOf({ entities, sources, claims }: Parts): number {
  let length = 0;
  for (const parts of [entities, sources, claims]) {
    for (const { value } of parts)
      for (const text of Object.values(value)) if (typeof text === 'string') length += text.length;
  }
  return length;
}

/** Claims that as many rows as there may be make, one with the other; one import is one transaction. */
const CLAIMS_A_ROW = 4;
/** Most that fewer rows make, one with the other, and how many are made freely: short lists make many pairs. */
const MOST_A_ROW = 20;
const CLAIMS_FREELY = 50_000;

/** Notes on how a file was read that are kept. */
export const MOST_NOTES = 100;

/** Reads a whole file by a mapping. Throws InvalidInput where it cannot be read, or has too many rows. */
export async function readParts(reading: Reading): Promise<ReadFile> {
  const { file, format, mapping, limits, vocabulary, progress, signal, memory } = reading;
  const rows: Parts[] = [];
  let claims = 0;
  let text = 0;
  const mostText = limits.bytes * TEXT_A_BYTE;
  const add = async (piece: readonly Parts[]) => {
    signal.throwIfAborted();
    let parts = 0;
    const textBefore = text;
    for (const row of piece) {
      rows.push(row);
      claims += row.claims.length;
      // Ends that a claim names become entities only when the rows are checked.
      parts += 1 + row.entities.length + row.sources.length + 3 * row.claims.length;
      text += lengthOf(row);
      if (text > mostText) {
        const message = `is beyond the ${Math.floor(mostText / 2 ** 20)} MB of text that one import makes; make shorter texts, split the file, or set CHASQUI_IMPORT_MB`;
        throw new InvalidInput([{ at: row.place, message }]);
      }
      if (claims > CLAIMS_FREELY && claims > rows.length * MOST_A_ROW) {
        const message = `has, with those before it, more than ${MOST_A_ROW} claims for each row; make fewer pairs of lists`;
        throw new InvalidInput([{ at: row.place, message }]);
      }
      if (claims <= limits.rows * CLAIMS_A_ROW) continue;
      const message = `is beyond the ${(limits.rows * CLAIMS_A_ROW).toLocaleString('en')} claims that one import makes; split the file, or set CHASQUI_IMPORT_ROWS`;
      throw new InvalidInput([{ at: row.place, message }]);
    }
    progress(rows.length);
    if (rows.length <= limits.rows)
      return memory.take(parts, text - textBefore, rows.at(-1)?.place ?? file.name);
    const at = rows[limits.rows]?.place ?? file.name;
    const message = `is beyond the ${limits.rows.toLocaleString('en')} rows that one import takes; split the file, or set CHASQUI_IMPORT_ROWS`;
    throw new InvalidInput([{ at, message }]);
  };
  if (format === 'JSONL') {
    for await (const piece of readJsonl(inFile(reading))) await add(piece);
    return { rows, fileSource: null, unknownColumns: [], unreadColumns: [], readNotes: [] };
  }
  if (!mapping) throw new InvalidInput([{ at: 'mapping', message: 'is needed for this format' }]);
  const fileSource = sourceOf(file, mapping);
  const source = String(fileSource.value['id']);
  const numbers = new NumberColumns(mapping, file.name);
  if (numbers.areThere) {
    let seen = 0;
    for await (const piece of READERS[format].read(inFile(reading))) {
      await eachInTurns(piece, (row) => numbers.add(row));
      seen += piece.length;
      if (seen > limits.rows) break;
    }
  }
  const context = { mapping: numbers.decided(), vocabulary, file: file.name, source, idOf: idsOfFile() };
  const heads = new TableHeads();
  const readNotes: ReadNote[] = [];
  const note = (one: ReadNote) => {
    if (readNotes.length < MOST_NOTES) readNotes.push(one);
  };
  for await (const piece of READERS[format].read({ ...inFile(reading), note })) {
    const mapped = await mapInTurns(piece, (row) => {
      heads.add(row);
      return mapRow(row, context);
    });
    await add(mapped);
  }
  return {
    rows,
    fileSource,
    unknownColumns: heads.unknownTo(mapping),
    unreadColumns: heads.unreadBy(mapping),
    readNotes,
  };
}

/** The file as a source: under the id that the mapping gives, else one that its content tells. */
function sourceOf(file: TakenFile, { source: told }: Mapping): FileSource {
  const id = told.id === undefined ? `file-${file.sha256.slice(0, 16)}` : slug(told.id);
  const value = { title: file.name, ...told, id };
  const at = (field?: string) => ['mapping source', field].filter(Boolean).join('.');
  const { error } = source.safeParse(value);
  if (!error) return { value, at, given: { ...told, id } };
  throw new InvalidInput(
    error.issues.map(({ path, message }) => ({ at: at(path.map(String).join('.')), message })),
  );
}
