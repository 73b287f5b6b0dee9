import { Readable } from 'node:stream';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { aliasLimit } from '../../access/limits/aliases.ts';
import { costLimit } from '../../access/limits/cost.ts';
import { depthLimit } from '../../access/limits/depth.ts';
import { listLimit } from '../../access/limits/lists.ts';
import { MAX_DOCUMENT_TOKENS } from '../../access/limits/document-tokens.ts';
import type { LimitRule } from '../../access/limits/rule.ts';
import type { RequestContext } from '../request-context.ts';
import { ERRORS, inner, maskError, publicErrorOf, type ErrorCode } from '../errors.ts';
import { executableSchema } from '../executable-schema.ts';
import { wantsPage } from './pages.ts';
import { stringifyYielding } from './stringify-yielding.ts';
import { checkWellFormed } from './well-formed.ts';

/** Lists come first: the other limits convert the variables item by item. */
const LIMITS: readonly LimitRule[] = [listLimit, depthLimit, aliasLimit, costLimit];

/** Executes queries: parses, applies the limits, resolves, masks errors. Not started yet. */
export function graphqlServer(
  log: FastifyBaseLogger,
  plugins: ApolloServerPlugin<RequestContext>[] = [],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: executableSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: stringifyYielding,
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_DOCUMENT_TOKENS },
    formatError: maskError((error) => log.error(error)),
    logger: log,
    plugins: [...plugins, ApolloServerPluginCacheControlDisabled(), limits()],
  });
}

/** `/graphql`: executes queries, and shows GraphiQL to a browser. Returns the schema. */
export async function addGraphql(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): Promise<GraphQLSchema> {
  let schema: GraphQLSchema | undefined;
  const keepSchema: ApolloServerPlugin<RequestContext> = {
    async serverWillStart(service) {
      schema = service.schema;
    },
  };
  const server = graphqlServer(app.log, [fastifyApolloDrainPlugin(app), keepSchema]);
  await server.start();
  if (!schema) throw new Error('the server started without a schema');

  const execute = async (request: FastifyRequest, reply: FastifyReply) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const {
      body,
      headers: out,
      status,
    } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        body: request.body,
        search: new URL(request.url, 'http://localhost').search,
      },
      context: async () => contextOf(request, reply),
    });
    for (const [name, value] of out) void reply.header(name, value);
    void reply.code(status ?? 200);
    return body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator);
  };

  app.post('/graphql', execute);
  app.get('/graphql', (request, reply) =>
    wantsPage(request.headers.accept) ? reply.sendFile('graphiql.html') : execute(request, reply),
  );
  return schema;
}

/** Refuses operations over a limit or with malformed text before they are executed, and ends responses over a limit. */
function limits(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request: { variables } }) {
          try {
            if (operation) for (const limit of LIMITS) limit({ schema, document, operation, variables });
            checkWellFormed(variables, 'variables');
          } catch (error) {
            throw new GraphQLError((error as Error).message, { originalError: error as Error });
          }
        },
        async willSendResponse({ response, errors, contextValue: { budget } }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (budget.exceeded) {
            // A partial response would be misleading: the error replaces it.
            const code: ErrorCode = `LIMIT_${budget.exceeded.limit}`;
            const [error] =
              singleResult.errors?.filter(({ extensions }) => extensions?.['code'] === code) ?? [];
            singleResult.errors = [error ?? { message: budget.exceeded.message, extensions: { code } }];
            singleResult.data = null;
          }
          if (singleResult.data) return;
          const code = errors?.map((error) => publicErrorOf(inner(error))?.code).find(Boolean);
          if (code) response.http.status = ERRORS[code].status;
        },
      };
    },
  };
}
