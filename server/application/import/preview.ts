import { stringify } from 'yaml';
import { readJsonl } from '../../exchange/in/jsonl.ts';
import type { Encoding, InFile, ReadNote } from '../../exchange/in/reader.ts';
import type { ReaderName } from '../../exchange/in/readers.ts';
import { textOf } from '../../exchange/in/text.ts';
import { builtIn } from '../../exchange/mapping/built-in.ts';
import { proposeMapping } from '../../exchange/mapping/propose.ts';
import type { Preview, PreviewTable } from './import-answer.ts';
import type { ImportContext } from './import-context.ts';
import { inFile, type ImportSource } from './import-source.ts';
import { isOneDataset } from './is-one-dataset.ts';
import { previousMapping } from './previous-mapping.ts';
import { noting } from './read-rows.ts';
import { sampleTables, shapeOf } from './sample-tables.ts';
import type { Upload } from './upload.ts';

/** A preview as the server uses it. */
export interface FilePreview extends Preview {
  readonly encoding: Encoding | null;
}

type MappingFields = Pick<Preview, 'mapping' | 'mappingFrom' | 'mappingOf'>;

/** What a file contains, from its first rows, and a mapping to begin with. Throws InvalidInput where it cannot be read. */
export async function previewImport(source: ImportSource, context: ImportContext): Promise<FilePreview> {
  const { format, upload, given } = source;
  const specified = inFile(source, given?.mapping ?? null, context.limits, context.signal);
  const text = format === 'XLSX' ? NO_TEXT : await textEncoding(upload, specified);
  const delimiters = new Set<string>();
  const file: InFile = {
    ...specified,
    encoding: text.encoding ?? undefined,
    onDelimiter: (delimiter) => delimiters.add(delimiter),
  };
  if (format === 'JSONL') {
    for await (const _ of readJsonl(file)) break;
    const none = { shape: null, mapping: null, mappingFrom: null, mappingOf: null };
    return {
      format,
      ...text,
      delimiter: null,
      ...none,
      tables: [],
      whole: false,
      readNotes: [],
      together: false,
    };
  }
  const readNotes: ReadNote[] = [];
  const { tables, whole } = await sampleTables(noting(file, readNotes), format);
  const shape = shapeOf(format, tables);
  const together = upload.parts ? await isOneDataset(file, tables, given?.mapping ?? null) : false;
  return {
    format,
    ...text,
    delimiter: only(delimiters),
    shape,
    tables,
    whole,
    readNotes,
    together,
    ...(await initialMapping(upload, format, shape, tables, context)),
  };
}

async function initialMapping(
  upload: Upload,
  format: ReaderName,
  shape: string,
  tables: readonly PreviewTable[],
  { store, vocabulary }: ImportContext,
): Promise<MappingFields> {
  const previous = await previousMapping(upload, shape, store);
  if (previous) return { mapping: previous.mapping, mappingFrom: 'IMPORT', mappingOf: previous.of };
  const own = builtIn(format, tables);
  if (own !== undefined) return { mapping: own, mappingFrom: 'BUILT_IN', mappingOf: null };
  const mapping = stringify(proposeMapping(tables, upload.name, vocabulary));
  return { mapping, mappingFrom: 'PROPOSED', mappingOf: null };
}

const NO_TEXT = { encoding: null, encodingSample: null };

/** The encoding of a file, or that several have in common; where it is a guess, with a line to judge it by. */
async function textEncoding(
  upload: Upload,
  file: InFile,
): Promise<Pick<FilePreview, 'encoding' | 'encodingSample'>> {
  if (file.encoding) return { ...NO_TEXT, encoding: file.encoding };
  const all = new Set<Encoding>();
  let encodingSample: string | null = null;
  for (const part of upload.parts ?? [upload]) {
    const { encoding, guessed } = part.detectEncoding();
    all.add(encoding);
    if (guessed)
      encodingSample ??= await firstLineBeyondAscii({ ...file, path: part.path, name: part.name, encoding });
  }
  return { encoding: only(all), encodingSample };
}

async function firstLineBeyondAscii(file: InFile): Promise<string | null> {
  for await (const chunk of textOf(file)) {
    const [line] = /[^\r\n]{0,100}[^\0-\x7F][^\r\n]{0,100}/.exec(chunk) ?? [];
    if (line !== undefined) return line.trim();
  }
  return null;
}

/** The one element of a set; null where there are several. */
const only = <T>(all: ReadonlySet<T>): T | null => (all.size === 1 ? ([...all][0] ?? null) : null);
