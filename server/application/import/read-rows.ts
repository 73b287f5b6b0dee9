import { readJsonl } from '../../exchange/in/jsonl.ts';
import { EMPTY_ROW, type FileSource, type RawRow } from '../../exchange/in/raw-row.ts';
import type { InFile, ReadNote } from '../../exchange/in/reader.ts';
import { READERS } from '../../exchange/in/readers.ts';
import { idsOfFile } from '../../exchange/mapping/id-of.ts';
import type { Mapping } from '../../exchange/mapping/mapping.ts';
import { RowMapper } from '../../exchange/mapping/row-mapper.ts';
import { slug } from '../../exchange/mapping/slug.ts';
import {
  TableHeads,
  type UnknownColumn,
  type UnreadColumns,
} from '../../exchange/mapping/unknown-columns.ts';
import { source } from '../../model/entity.ts';
import { InvalidInput, invalidInput } from '../../model/errors.ts';
import { shouldYield, mapYielding, yieldToEventLoop } from '../../model/event-loop.ts';
import { parseShape } from '../../model/parse-shape.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportMemory } from './import-queue.ts';
import { inFile, type ImportSource } from './import-source.ts';
import { RowBudget } from './row-budget.ts';
import type { Upload } from './upload.ts';

/** The contents of a file row by row, and the file itself as a source. */
export interface ReadRows {
  readonly rows: readonly RawRow[];
  readonly fileSource: FileSource | null;
  readonly unknownColumns: readonly UnknownColumn[];
  readonly unreadColumns: readonly UnreadColumns[];
  readonly readNotes: readonly ReadNote[];
}

/** Notes per file that are kept. */
const MAX_NOTES = 100;

/** Reads a whole file by a mapping. Throws InvalidInput where it cannot be read, or exceeds a limit. */
export async function readRows(
  importSource: ImportSource,
  mapping: Mapping | null,
  { limits, vocabulary, signal }: Pick<ImportContext, 'limits' | 'vocabulary' | 'signal'>,
  memory: ImportMemory,
  progress: (rows: number) => void,
): Promise<ReadRows> {
  const { upload, format } = importSource;
  const file = inFile(importSource, mapping, limits, signal);
  const rows: RawRow[] = [];
  const budget = new RowBudget(limits, memory);
  const add = async (chunk: readonly RawRow[]) => {
    signal.throwIfAborted();
    for (const row of chunk) rows.push(row);
    progress(rows.length);
    await budget.add(chunk, rows.length);
  };
  if (format === 'JSONL') {
    for await (const chunk of readJsonl(file)) await add(chunk);
    return { rows, fileSource: null, unknownColumns: [], unreadColumns: [], readNotes: [] };
  }
  if (!mapping) throw invalidInput('mapping', 'IMPORT_WITHOUT_MAPPING', { format });
  const fileSource = sourceOf(upload, mapping);
  const mapper = new RowMapper({
    mapping,
    vocabulary,
    file: upload.name,
    source: String(fileSource.value['id']),
    idOf: idsOfFile(),
  });
  const heads = new TableHeads();
  const readNotes: ReadNote[] = [];
  for await (const chunk of READERS[format].read(noting(file, readNotes))) {
    const mapped = await mapYielding(chunk, (row) => {
      heads.add(row);
      return mapper.map(row) ?? { ...EMPTY_ROW, place: row.place };
    });
    await add(mapped);
  }
  for (const { index, raw } of mapper.finish()) {
    if (shouldYield()) await yieldToEventLoop();
    signal.throwIfAborted();
    rows[index] = raw;
    await budget.replace(raw, rows.length);
  }
  return {
    rows,
    fileSource,
    unknownColumns: heads.unknownTo(mapping),
    unreadColumns: heads.unreadBy(mapping),
    readNotes,
  };
}

/** A file whose notes are collected. */
export const noting = (file: InFile, notes: ReadNote[]): InFile => ({
  ...file,
  note: (note) => {
    if (notes.length < MAX_NOTES) notes.push(note);
  },
});

/** The file as a source: with the id that the mapping gives it, otherwise one from its contents. */
function sourceOf(upload: Upload, { source: given }: Mapping): FileSource {
  const id = given.id === undefined ? `file-${upload.sha256.slice(0, 16)}` : slug(given.id);
  const value = { title: upload.name, ...given, id };
  const at = (field?: string) => ['mapping source', field].filter(Boolean).join('.');
  const parsed = parseShape(source, value);
  if (parsed.success) return { value, at, given: { ...given, id } };
  throw new InvalidInput(
    parsed.problems.map(({ path, message }) => ({ at: at(path.map(String).join('.')), ...message })),
  );
}
