import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import { ApiError } from '../errors.ts';
import { takeFile, together, type TakenFile } from './take-file.ts';

/** What is sent beside the file, as form fields. */
export const FIELDS = ['mapping', 'skip', 'format', 'encoding', 'report'] as const;
type Field = (typeof FIELDS)[number];

/** Files that are read together, at most. */
export const MAX_FILES = 20;

/** A form as it was taken. */
export interface Sent {
  readonly file: TakenFile;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** The file, or files that are read together, and fields of a request. Throws ApiError for what is missing or not known. */
export async function takeForm(request: FastifyRequest, limits: ImportLimits): Promise<Sent> {
  if (!request.isMultipart()) {
    throw new ApiError('BAD_REQUEST', 'send the file as multipart/form-data, in a field named file');
  }
  const files: TakenFile[] = [];
  const fields: Partial<Record<Field, string>> = {};
  try {
    for await (const part of request.parts() as AsyncIterable<MultipartFile | MultipartValue<string>>) {
      if (part.type === 'file') {
        if (part.fieldname !== 'file')
          throw new ApiError('BAD_REQUEST', `"${part.fieldname}" is a file; send it in a field named file`);
        files.push(await takeFile(part.file, part.filename, limits));
      } else if ((FIELDS as readonly string[]).includes(part.fieldname)) {
        // Forms send line ends as CRLF, whatever they were.
        fields[part.fieldname as Field] = part.value.replaceAll('\r\n', '\n');
      } else {
        throw new ApiError(
          'BAD_REQUEST',
          `"${part.fieldname}" is no field; there are: file, ${FIELDS.join(', ')}`,
        );
      }
    }
    const [file] = files;
    if (!file) throw new ApiError('BAD_REQUEST', 'there is no file; send one, in a field named file');
    return { file: files.length === 1 ? file : together(files, limits), fields };
  } catch (error) {
    for (const file of files) await file.drop();
    throw error;
  }
}
