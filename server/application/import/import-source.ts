import { ENCODINGS, type Encoding, type InFile } from '../../exchange/in/reader.ts';
import { formatOfContent, IN_FORMATS, type InFormat } from '../../exchange/in/readers.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { Mapping } from '../../exchange/mapping/mapping.ts';
import { parseMapping } from '../../exchange/mapping/parse-mapping.ts';
import { columnsNamed } from '../../exchange/mapping/unknown-columns.ts';
import { invalidInput } from '../../model/errors.ts';
import type { Upload } from './upload.ts';

/** What a person may specify about an upload. */
export interface ImportOptions {
  readonly format?: string | undefined;
  readonly encoding?: string | undefined;
  /** As YAML. */
  readonly mapping?: string | undefined;
}

/** A mapping as it was written, and what it means. */
export interface ParsedMapping {
  readonly yaml: string;
  readonly mapping: Mapping;
}

/** An upload with its format, and with the encoding and mapping that the person specified. */
export interface ImportSource {
  readonly upload: Upload;
  readonly format: InFormat;
  readonly encoding: Encoding | undefined;
  readonly given: ParsedMapping | null;
}

/** Checks what was specified and detects the format where it was not. Throws InvalidInput. */
export function importSource(upload: Upload, { format, encoding, mapping }: ImportOptions): ImportSource {
  return {
    upload,
    format: resolveFormat(upload, format),
    encoding: encoding === undefined ? undefined : parseEncoding(encoding),
    given: mapping ? parsedMapping(mapping) : null,
  };
}

/** Parses a mapping. Throws InvalidInput. */
export const parsedMapping = (yaml: string): ParsedMapping => ({ yaml, mapping: parseMapping(yaml) });

/** The upload as readers take it. */
export const inFile = (
  { upload, encoding }: ImportSource,
  mapping: Mapping | null,
  limits: ImportLimits,
  signal: AbortSignal,
): InFile => ({
  path: upload.path,
  name: upload.name,
  bytes: upload.bytes,
  parts: upload.parts,
  limits,
  encoding: encoding ?? mapping?.encoding,
  delimiter: mapping?.delimiter,
  named: mapping ? columnsNamed(mapping) : undefined,
  signal,
});

function resolveFormat(upload: Upload, format: string | undefined): InFormat {
  for (const part of upload.parts ?? []) {
    const found = formatOfContent(part.head, part.name);
    if (!found) throw invalidInput('file', 'IMPORT_PART_UNKNOWN', { name: part.name });
    if (found !== 'CSV')
      throw invalidInput('file', 'IMPORT_PART_NOT_CSV', { name: part.name, format: found });
  }
  const expected = IN_FORMATS;
  if (format !== undefined) {
    const known = IN_FORMATS.find((one) => one === format.toUpperCase());
    if (known) return known;
    throw invalidInput('format', 'IMPORT_FORMAT', { format, expected });
  }
  const detected = formatOfContent(upload.head, upload.name);
  if (detected) return detected;
  throw invalidInput('file', 'IMPORT_FORMAT_UNDETECTED', { name: upload.name, expected });
}

function parseEncoding(encoding: string): Encoding {
  const known = ENCODINGS.find((one) => one === encoding.toLowerCase());
  if (known) return known;
  throw invalidInput('encoding', 'IMPORT_ENCODING', { encoding, expected: ENCODINGS });
}
