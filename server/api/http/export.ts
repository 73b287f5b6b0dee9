import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { checkLists } from '../../access/limits/lists.ts';
import type { LinkFilter } from '../../analysis/link-filter.ts';
import { exportGraph } from '../../application/export/export-graph.ts';
import { FORMAT_NAMES, formatNamed } from '../../exchange/out/formats.ts';
import type { RequestContext } from '../request-context.ts';
import { ApiError, maskError, ERRORS, type ErrorCode } from '../errors.ts';
import { exportContext } from '../export-context.ts';
import { refuse } from './refuse.ts';

/** `/export/<format>?filter=<LinkFilter as JSON>`: the whole graph, or what a filter keeps, as a stream. */
export function addExport(
  app: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): void {
  app.route<{ Params: { format: string }; Querystring: Record<string, string> }>({
    method: ['GET', 'HEAD'],
    url: '/export/:format',
    handler: async (request, reply) => {
      const format = formatNamed(request.params.format);
      if (!format) {
        const choice = FORMAT_NAMES.join(', ');
        return refuse(
          reply,
          'NOT_FOUND',
          `unknown format "${request.params.format}"; expected one of ${choice}`,
        );
      }
      try {
        const filter = readFilter(request.query, schema);
        const context = exportContext(contextOf(request, reply));
        const graph = await exportGraph(filter, format.holdsRetracted === true, context);
        const filename = `chasqui-${graph.version}.${format.extension}`;
        reply.type(format.mediaType).header('content-disposition', `attachment; filename="${filename}"`);
        // Fastify would write the whole file and discard it.
        if (request.method === 'HEAD') return await reply.send();
        return await reply.send(
          Readable.from(format.write(graph), { objectMode: false, highWaterMark: 1 << 16 }),
        );
      } catch (error) {
        const { message, extensions } = maskError((e) => request.log.error(e))({ message: '' }, error);
        const code = extensions?.['code'] as ErrorCode;
        return refuse(reply, code in ERRORS ? code : 'INTERNAL', message);
      }
    },
  });
}

/** Parses the query parameter `filter`. Throws ApiError. */
function readFilter({ filter, ...rest }: Record<string, string>, schema: GraphQLSchema): LinkFilter | null {
  const [other] = Object.keys(rest);
  if (other) throw new ApiError('BAD_USER_INPUT', `unknown parameter "${other}"; expected filter`);
  if (filter === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(filter);
  } catch (error) {
    throw new ApiError('BAD_USER_INPUT', `filter must be JSON: ${(error as Error).message}`);
  }
  const type = schema.getType('LinkFilter') as GraphQLInputType;
  checkLists(value, type, 'filter', 'filter');
  return coerceInputValue(value, type, (path, _value, { message }) => {
    throw new ApiError('BAD_USER_INPUT', `${['filter', ...path].join('.')}: ${message}`);
  }) as LinkFilter;
}
