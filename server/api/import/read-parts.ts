import { readJsonl } from '../../exchange/in/jsonl.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { Part, Parts } from '../../exchange/in/parts.ts';
import type { InFile } from '../../exchange/in/reader.ts';
import { READERS, type InFormat } from '../../exchange/in/readers.ts';
import { idsOfFile } from '../../exchange/mapping/id-of.ts';
import { mapRow } from '../../exchange/mapping/map-row.ts';
import type { Mapping } from '../../exchange/mapping/mapping.ts';
import { slug } from '../../exchange/mapping/slug.ts';
import { source } from '../../model/entity.ts';
import { InvalidInput } from '../../model/errors.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { TakenFile } from './take-file.ts';

/** What a file says, row by row, and the file itself as a source. */
export interface ReadFile {
  readonly rows: readonly Parts[];
  readonly fileSource: Part | null;
}

export interface Reading {
  readonly file: TakenFile;
  readonly format: InFormat;
  /** Null for a format that needs none. */
  readonly mapping: Mapping | null;
  readonly limits: ImportLimits;
  readonly vocabulary: Vocabulary;
  readonly signal: AbortSignal;
  readonly progress: (rows: number) => void;
}

/** The file as readers take it. */
export const inFile = ({
  file,
  mapping,
  limits,
  signal,
}: Omit<Reading, 'format' | 'vocabulary' | 'progress'>): InFile => ({
  path: file.path,
  name: file.name,
  bytes: file.bytes,
  limits,
  encoding: mapping?.encoding,
  delimiter: mapping?.delimiter,
  signal,
});

/** Claims that rows make, one with the other; one import is one transaction. */
const CLAIMS_A_ROW = 4;

/** Reads a whole file by a mapping. Throws InvalidInput where it cannot be read, or has too many rows. */
export async function readParts(reading: Reading): Promise<ReadFile> {
  const { file, format, mapping, limits, vocabulary, progress, signal } = reading;
  const rows: Parts[] = [];
  let claims = 0;
  const add = (piece: readonly Parts[]) => {
    signal.throwIfAborted();
    for (const row of piece) {
      rows.push(row);
      claims += row.claims.length;
      if (claims <= limits.rows * CLAIMS_A_ROW) continue;
      const message = `is beyond the ${(limits.rows * CLAIMS_A_ROW).toLocaleString('en')} claims that one import makes; split the file, or set CHASQUI_IMPORT_ROWS`;
      throw new InvalidInput([{ at: row.place, message }]);
    }
    progress(rows.length);
    if (rows.length <= limits.rows) return;
    const at = rows[limits.rows]?.place ?? file.name;
    const message = `is beyond the ${limits.rows.toLocaleString('en')} rows that one import takes; split the file, or set CHASQUI_IMPORT_ROWS`;
    throw new InvalidInput([{ at, message }]);
  };
  if (format === 'JSONL') {
    for await (const piece of readJsonl(inFile(reading))) add(piece);
    return { rows, fileSource: null };
  }
  if (!mapping) throw new InvalidInput([{ at: 'mapping', message: 'is needed for this format' }]);
  const fileSource = sourceOf(file, mapping);
  const source = String(fileSource.value['id']);
  const context = { mapping, vocabulary, file: file.name, source, idOf: idsOfFile() };
  for await (const piece of READERS[format].read(inFile(reading)))
    add(piece.map((row) => mapRow(row, context)));
  return { rows, fileSource };
}

/** The file as a source: under the id that the mapping gives, else one that its content tells. */
function sourceOf(file: TakenFile, { source: told }: Mapping): Part {
  const id = told.id === undefined ? `file-${file.sha256.slice(0, 16)}` : slug(told.id);
  const value = { title: file.name, ...told, id };
  const at = (field?: string) => ['mapping source', field].filter(Boolean).join('.');
  const { error } = source.safeParse(value);
  if (!error) return { value, at };
  throw new InvalidInput(
    error.issues.map(({ path, message }) => ({ at: at(path.map(String).join('.')), message })),
  );
}
