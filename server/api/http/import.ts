import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allows } from '../../access/tokens.ts';
import type { ImportContext } from '../../application/import/import-context.ts';
import { importSource, type ImportSource } from '../../application/import/import-source.ts';
import { previewImport } from '../../application/import/preview.ts';
import { rowReport } from '../../application/import/row-report.ts';
import { importRunner, type ReportProgress } from '../../application/import/run-import.ts';
import { summarize } from '../../application/import/summarize.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { ApiError, ERRORS, publicErrorOf, type ErrorCode } from '../errors.ts';
import { FIELDS, MAX_FILES, readImportForm, type ImportForm } from './import-form.ts';

/** Characters per field; a mapping has a few thousand. */
const MAX_FIELD = 1 << 20;

interface ImportRequest {
  readonly source: ImportSource;
  readonly fields: ImportForm['fields'];
  readonly context: ImportContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * `/import/preview`, `/import/check` and `/import` take a file as multipart/form-data (`file`, and the fields
 * `mapping`, `skip`, `format`, `encoding`, `report`; several CSV files in `file` are one data set with a table each):
 * a preview with a mapping to begin with, a dry run, and the import itself. The last two report progress line by line
 * where the client accepts application/x-ndjson; `report=csv` asks for every row.
 */
export async function addImport(
  app: FastifyInstance,
  limits: ImportLimits,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): Promise<void> {
  const runImport = importRunner();
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        files: MAX_FILES,
        fields: FIELDS.length,
        fieldSize: MAX_FIELD,
        // Counted while it is saved, which gives a better error message.
        fileSize: Infinity,
        parts: MAX_FILES + FIELDS.length,
      },
      throwFileSizeLimit: false,
    });

    const route = (url: string, handle: (request: ImportRequest) => Promise<unknown>) =>
      scope.post(url, { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
        try {
          const context = contextOf(request, reply);
          if (!allows(context.role, 'analyst'))
            throw new ApiError('FORBIDDEN', `importing needs the role analyst or admin; got ${context.role}`);
          const { upload, fields } = await readImportForm(request, limits);
          try {
            const source = importSource(upload, fields);
            return await handle({ source, fields, context: importContext(context, limits), request, reply });
          } finally {
            await upload.discard();
          }
        } catch (error) {
          if (reply.raw.destroyed) return reply;
          return await refuseWith(error, request, reply);
        }
      });

    route('/import/preview', ({ source, context }) => previewImport(source, context));
    for (const dryRun of [true, false]) {
      route(dryRun ? '/import/check' : '/import', async ({ source, fields, context, request, reply }) => {
        const mode = { dryRun, skip: fields.skip === 'true' };
        if (request.headers.accept?.includes('application/x-ndjson'))
          return streamProgress(request, reply, (report) =>
            runImport(source, mode, context, report, summarize),
          );
        if (fields.report !== 'csv') return runImport(source, mode, context, () => {}, summarize);
        const report = await runImport(source, mode, context, () => {}, rowReport);
        return reply.type('text/csv; charset=utf-8').send(report);
      });
    }
  });
}

const importContext = (
  { store, vocabulary, signal, graph }: RequestContext,
  limits: ImportLimits,
): ImportContext => ({
  store,
  vocabulary,
  signal,
  limits,
  projection: async () => (await graph()).projection,
});

/** Sends progress as NDJSON, then `{"result": …}` or `{"error": …}`. Resolves when the last line is sent. */
async function streamProgress(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (report: ReportProgress) => Promise<object>,
): Promise<FastifyReply> {
  const lines = new Readable({ read() {} });
  const send = (value: object) => lines.push(`${JSON.stringify(value)}\n`);
  void reply.type('application/x-ndjson').send(lines);
  try {
    send({ result: await work((progress) => send({ progress })) });
  } catch (error) {
    if (!reply.raw.destroyed) send({ error: publicError(error, request) });
  }
  lines.push(null);
  return reply;
}

function publicError(error: unknown, request: FastifyRequest): { code: ErrorCode; message: string } {
  const expected = publicErrorOf(error) ?? formError(error);
  if (expected) return expected;
  request.log.error(error);
  return { code: 'INTERNAL', message: ERRORS.INTERNAL.means };
}

/** Maps errors of the multipart parser, which have their own codes. */
function formError(error: unknown): { code: ErrorCode; message: string } | null {
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message: string };
  if (code === 'FST_FILES_LIMIT')
    return {
      code: 'BODY_TOO_LARGE',
      message: `more than ${MAX_FILES} files; import them in several requests`,
    };
  if (code?.startsWith('FST_') && statusCode === 413) return { code: 'BODY_TOO_LARGE', message };
  if (code?.startsWith('FST_') || /multipart|unexpected end/i.test(message))
    return { code: 'BAD_REQUEST', message };
  return null;
}

async function refuseWith(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // The rest of the body is read and discarded: the next request on this connection would wait for it.
  request.raw.unpipe();
  request.raw.resume();
  const { message, ...extensions } = publicError(error, request);
  return reply
    .code(ERRORS[extensions.code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}
