import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allows } from '../../access/tokens.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import { ENCODINGS, type Encoding } from '../../exchange/in/reader.ts';
import { formatOf, IN_FORMATS, type InFormat } from '../../exchange/in/readers.ts';
import { parseMapping } from '../../exchange/mapping/parse-mapping.ts';
import type { RequestContext } from '../request-context.ts';
import { ApiError, ERRORS, shown, type ErrorCode } from '../errors.ts';
import { answerAsCsv, answerAsJson } from '../import/answer.ts';
import {
  importFile,
  type ImportAnswer,
  type ImportQuestion,
  type TellProgress,
} from '../import/import-file.ts';
import { importQueue } from '../import/import-queue.ts';
import { previewFile } from '../import/preview.ts';
import type { TakenFile } from '../import/take-file.ts';
import { FIELDS, MAX_FILES, takeForm, type Sent } from '../import/take-form.ts';

/** Longest field; a mapping is some kilobytes. */
const MAX_FIELD = 1 << 20;

/**
 * `/import/preview`, `/import/check` and `/import` take a file as multipart/form-data (`file`, and the fields
 * `mapping`, `skip`, `format`, `encoding`, `report`; several CSV files in `file` are one, a table each): a look with a mapping to begin with, a dry run, the import itself.
 * Asked for application/x-ndjson, the last two tell their progress line by line; `report=csv` asks for every row.
 * Those two wait for each other where the memory does not do for all.
 */
export async function addImport(
  app: FastifyInstance,
  limits: ImportLimits,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): Promise<void> {
  const queue = importQueue();
  await app.register(async (scope) => {
    // The file is counted as it is written, so that what is over the limit is told in our words.
    await scope.register(multipart, {
      limits: {
        files: MAX_FILES,
        fields: FIELDS.length,
        fieldSize: MAX_FIELD,
        fileSize: Infinity,
        parts: MAX_FILES + FIELDS.length,
      },
      throwFileSizeLimit: false,
    });

    const route = (
      url: string,
      answer: (
        sent: Sent,
        context: RequestContext,
        request: FastifyRequest,
        reply: FastifyReply,
      ) => Promise<unknown>,
    ) =>
      scope.post(url, { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
        try {
          const context = contextOf(request, reply);
          if (!allows(context.role, 'analyst'))
            throw new ApiError('FORBIDDEN', `a ${context.role} may read; importing needs an analyst's token`);
          const sent = await takeForm(request, limits);
          try {
            return await answer(sent, context, request, reply);
          } finally {
            await sent.file.drop();
          }
        } catch (error) {
          if (reply.raw.destroyed) return reply;
          return await refuseWith(error, request, reply);
        }
      });

    route('/import/preview', async ({ file, fields }, context) => {
      const format = await told(file, fields);
      const mapping = fields.mapping ? parseMapping(fields.mapping) : null;
      const encoding = statedEncoding(fields);
      return previewFile({ file, format, mapping, encoding, limits, signal: context.signal }, context);
    });
    for (const dryRun of [true, false]) {
      route(dryRun ? '/import/check' : '/import', async (sent, context, request, reply) => {
        const { file, fields } = sent;
        const format = await told(file, fields);
        const question = {
          file,
          format,
          ...(await mappingFor(sent, format, limits, context)),
          dryRun,
          skip: fields.skip === 'true',
        };
        const run = <T>(progress: TellProgress, shown: (done: ImportAnswer) => Promise<T>) =>
          queue(
            context.signal,
            (ahead) => progress('wait', ahead, null),
            async (memory) => shown(await importFile(question, context, limits, progress, memory)),
          );
        if (request.headers.accept?.includes('application/x-ndjson'))
          return streamed(request, reply, (progress) => run(progress, answerAsJson));
        if (fields.report !== 'csv') return run(() => {}, answerAsJson);
        const report = await run(() => {}, answerAsCsv);
        return reply.type('text/csv; charset=utf-8').send(report);
      });
    }
  });
}

/** The mapping that is sent, else the one to begin with, and the shape of the file to keep it for. */
async function mappingFor(
  { file, fields }: Sent,
  format: InFormat,
  limits: ImportLimits,
  context: RequestContext,
): Promise<Pick<ImportQuestion, 'mapping' | 'shape' | 'readAs'>> {
  const given = fields.mapping ? parseMapping(fields.mapping) : null;
  const encoding = statedEncoding(fields);
  const reading = { file, format, mapping: given, encoding, limits, signal: context.signal };
  const { mapping, shape, ...preview } = await previewFile(reading, context);
  return {
    mapping: shape === null ? null : (fields.mapping ?? mapping),
    shape,
    readAs: {
      encoding: preview.encoding,
      encodingSample: preview.encodingSample,
      mappingFrom: given && preview.mappingFrom ? 'GIVEN' : preview.mappingFrom,
      mappingOf: given ? null : preview.mappingOf,
    },
  };
}

/** The encoding that the person states. */
function statedEncoding({ encoding }: Sent['fields']): Encoding | undefined {
  if (encoding === undefined) return undefined;
  const known = ENCODINGS.find((one) => one === encoding.toLowerCase());
  if (known) return known;
  throw new ApiError(
    'BAD_USER_INPUT',
    `unknown encoding ${JSON.stringify(encoding.slice(0, 20))}; expected one of ${ENCODINGS.join(', ')}`,
  );
}

/** The format that is told, else the one that the file looks like. */
async function told(file: TakenFile, { format }: Sent['fields']): Promise<InFormat> {
  const choice = IN_FORMATS.join(', ');
  for (const part of file.parts ?? []) {
    const found = (await formatOf(part.path, part.name)) ?? 'unknown';
    if (found === 'CSV') continue;
    const message = `${part.name} is ${found}; several files are read together only where all are CSV`;
    throw new ApiError('BAD_USER_INPUT', message);
  }
  if (format !== undefined) {
    const known = IN_FORMATS.find((one) => one === format.toUpperCase());
    if (known) return known;
    throw new ApiError('BAD_USER_INPUT', `format: "${format.slice(0, 20)}" is none; there are: ${choice}`);
  }
  const found = await formatOf(file.path, file.name);
  if (found) return found;
  throw new ApiError(
    'BAD_USER_INPUT',
    `${file.name} is of no format that is known; say which it is: ${choice}`,
  );
}

/** Progress line by line, then `{"result": …}` or `{"error": …}`. Resolves when the last line is out. */
async function streamed(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (progress: TellProgress) => Promise<object>,
): Promise<FastifyReply> {
  const lines = new Readable({ read() {} });
  const line = (value: object) => lines.push(`${JSON.stringify(value)}\n`);
  void reply.type('application/x-ndjson').send(lines);
  try {
    line({ result: await work((phase, done, total) => line({ progress: { phase, done, total } })) });
  } catch (error) {
    if (!reply.raw.destroyed) line({ error: toldOf(error, request) });
  }
  lines.push(null);
  return reply;
}

function toldOf(error: unknown, request: FastifyRequest): { code: ErrorCode; message: string } {
  const known = shown(error) ?? requestError(error);
  if (known) return known;
  request.log.error(error);
  return { code: 'INTERNAL', message: ERRORS.INTERNAL.means };
}

/** Errors of the form, which have codes of their own. */
function requestError(error: unknown): { code: ErrorCode; message: string } | null {
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message: string };
  if (code === 'FST_FILES_LIMIT')
    return { code: 'BODY_TOO_LARGE', message: `at most ${MAX_FILES} files are imported as one; got more` };
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
  // What is still on its way is read and thrown away: the next request on this connection would wait behind it.
  request.raw.unpipe();
  request.raw.resume();
  const { message, ...extensions } = toldOf(error, request);
  return reply
    .code(ERRORS[extensions.code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}
