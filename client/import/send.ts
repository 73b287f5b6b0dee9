import { authHeaders, ServerUnreachable, ApiError, type ApiResponse } from '../api/ask.ts';
import type { ImportAnswer, ImportLine, ImportProgress, Preview } from '../api/import-answer.ts';
import { jsonLines } from './ndjson.ts';

/** Thrown when a file can no longer be read because it was changed, moved or deleted. */
export class UnreadableFile extends Error {}

/** An upload: files that are imported together, and the fields that describe them. */
export interface Upload {
  readonly files: readonly File[];
  readonly fields: Readonly<Partial<Record<'mapping' | 'skip' | 'format' | 'encoding' | 'report', string>>>;
}

/** Posts files. Throws ApiError, ServerUnreachable, UnreadableFile, and AbortError if `signal` is aborted. */
async function post(path: string, { files, fields }: Upload, accept: string, signal: AbortSignal) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('file', file);
  const headers = { accept, ...authHeaders() };
  const response = await fetch(path, { method: 'POST', headers, body: form, signal }).catch(async (error) => {
    if (signal.aborted) throw error;
    await Promise.all(files.map((file) => file.slice(0, 1).arrayBuffer())).catch(() => {
      throw new UnreadableFile();
    });
    throw new ServerUnreachable();
  });
  if (response.ok) return response;
  const { errors: [error] = [] } = (await response.json().catch(() => {
    throw new ServerUnreachable();
  })) as ApiResponse<never>;
  const { code = 'INTERNAL', problems = [] } = error?.extensions ?? {};
  throw new ApiError(code, error?.message ?? '', problems);
}

/** Turns an interrupted response into ServerUnreachable, unless the request was aborted. */
const toUnreachable = (signal: AbortSignal) => (error: unknown) => {
  throw signal.aborted ? error : new ServerUnreachable();
};

/** Requests a preview of the files, with a mapping to start from. */
export async function requestPreview(sent: Upload, signal: AbortSignal): Promise<Preview> {
  const response = await post('/import/preview', sent, 'application/json', signal);
  return (await response.json().catch(toUnreachable(signal))) as Preview;
}

/** Requests the result of a dry run for every row, as CSV. */
export async function requestReport({ files, fields }: Upload, signal: AbortSignal): Promise<Blob> {
  const sent = { files, fields: { ...fields, report: 'csv' } };
  return (await post('/import/check', sent, 'text/csv', signal)).blob().catch(toUnreachable(signal));
}

/** Runs a dry run or an import, and reports its progress. */
export async function runImport(
  path: '/import/check' | '/import',
  sent: Upload,
  signal: AbortSignal,
  progress: (now: ImportProgress) => void,
): Promise<ImportAnswer> {
  const { body } = await post(path, sent, 'application/x-ndjson', signal);
  if (!body) throw new ServerUnreachable();
  try {
    for await (const line of jsonLines(body) as AsyncIterable<ImportLine>) {
      if ('result' in line) return line.result;
      if ('error' in line) {
        const { code, message, problems = [] } = line.error;
        throw new ApiError(code, message, problems);
      }
      progress(line.progress);
    }
  } catch (error) {
    if (signal.aborted || error instanceof ApiError) throw error;
    throw new ServerUnreachable();
  }
  throw new ServerUnreachable();
}
