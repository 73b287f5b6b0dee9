import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { combineUploads, saveUpload, type Upload } from '../../application/import/upload.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import { ApiError } from '../errors.ts';

/** Fields that a form may have besides `file`. */
export const FIELDS = ['mapping', 'skip', 'format', 'encoding', 'report'] as const;
type Field = (typeof FIELDS)[number];

/** Files per form. */
export const MAX_FILES = 20;

export interface ImportForm {
  readonly upload: Upload;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** The files and fields of a request. Throws ApiError and TooLarge. */
export async function readImportForm(request: FastifyRequest, limits: ImportLimits): Promise<ImportForm> {
  if (!request.isMultipart()) {
    throw new ApiError('BAD_REQUEST', 'expected multipart/form-data with the file in the field "file"');
  }
  const uploads: Upload[] = [];
  const fields: Partial<Record<Field, string>> = {};
  try {
    for await (const part of request.parts() as AsyncIterable<MultipartFile | MultipartValue<string>>) {
      if (part.type === 'file') {
        if (part.fieldname !== 'file')
          throw new ApiError(
            'BAD_REQUEST',
            `expected a file in the field "file"; got one in "${part.fieldname}"`,
          );
        uploads.push(await saveUpload(part.file, part.filename, limits));
      } else if (isField(part.fieldname)) {
        // Forms send line endings as CRLF.
        fields[part.fieldname] = part.value.replaceAll('\r\n', '\n');
      } else {
        const expected = `expected one of file, ${FIELDS.join(', ')}`;
        throw new ApiError('BAD_REQUEST', `unknown field "${part.fieldname}"; ${expected}`);
      }
    }
    return { upload: oneUpload(uploads, limits), fields };
  } catch (error) {
    for (const upload of uploads) await upload.discard();
    throw error;
  }
}

function oneUpload(uploads: readonly Upload[], limits: ImportLimits): Upload {
  const [first, ...others] = uploads;
  if (!first) throw new ApiError('BAD_REQUEST', 'missing file; send it in the field "file"');
  if (others.length === 0) return first;
  const names = uploads.map(({ name }) => name);
  const repeated = names.find((name, i) => names.indexOf(name) < i);
  if (repeated !== undefined)
    throw new ApiError('BAD_REQUEST', `two files are named ${JSON.stringify(repeated)}`);
  return combineUploads([first, ...others], limits);
}

const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);
