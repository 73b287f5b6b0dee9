import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { MAX_BODY_BYTES } from '../access/limits/body.ts';
import { roleOf, type KnownToken, type Role } from '../access/tokens.ts';
import { liveProjection } from '../analysis/live-projection.ts';
import { analysisPool } from '../analysis/pool/pool.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Context, GraphAtVersion } from './context.ts';
import type { ErrorCode } from './errors.ts';
import { graphAtVersion } from './graph-at-version.ts';
import { addGraphql } from './http/graphql.ts';
import { addHealth } from './http/health.ts';
import { addPages, wantsPage } from './http/pages.ts';
import { refuse } from './http/refuse.ts';
import { addSecurity } from './http/security.ts';
import { makeLoaders } from './loaders.ts';

export interface AppParts {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  /** null: everybody who reaches the server is trusted (loopback only). */
  readonly tokens: readonly KnownToken[] | null;
  readonly logger: Logger;
}

/** Finding the blocks of a graph takes about a second a million links. */
const BLOCKS_MS = 60_000;

/** The HTTP server over a store; not listening yet. */
export async function makeApp({ store, vocabulary, tokens, logger }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  const pool = analysisPool();
  const live = liveProjection(store, vocabulary, (columns) =>
    pool.run('blocks', columns, undefined as never, { deadlineMs: BLOCKS_MS }),
  );
  const now = graphAtVersion(live, pool, vocabulary);
  app.addHook('onClose', () => pool.close());

  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const code = CODE_OF_STATUS[error.statusCode ?? 500] ?? 'INTERNAL';
    if (code === 'INTERNAL') request.log.error(error);
    return refuse(
      reply,
      code,
      code === 'INTERNAL' ? 'Something went wrong here; the log has the details.' : error.message,
    );
  });
  await addSecurity(app, tokens !== null);
  if (tokens) askForToken(app, tokens);
  addHealth(app, now);
  await addPages(app);
  await addGraphql(app, (request, reply) =>
    contextFor(reply, { store, vocabulary, now, role: roles.get(request) ?? 'admin' }),
  );
  return app;
}

const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'BAD_REQUEST',
};

const roles = new WeakMap<FastifyRequest, Role>();

/** Data needs a token; the pages themselves, which hold none, and the health checks do not. */
function askForToken(app: FastifyInstance, tokens: readonly KnownToken[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const role = roleOf(request.headers.authorization, tokens);
    if (role) roles.set(request, role);
    else if (isData(request))
      return refuse(reply, 'UNAUTHENTICATED', 'send a token: Authorization: Bearer …');
  });
}

const isData = ({ method, headers, routeOptions: { url } }: FastifyRequest) =>
  url === '/metrics' || (url === '/graphql' && !(method === 'GET' && wantsPage(headers.accept)));

function contextFor(
  reply: FastifyReply,
  parts: Pick<Context, 'store' | 'vocabulary' | 'role'> & { now: () => Promise<GraphAtVersion> },
): Context {
  const { now, ...rest } = parts;
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  let graph: Promise<GraphAtVersion> | undefined;
  return {
    ...rest,
    loaders: makeLoaders(parts.store),
    signal: gone.signal,
    graph: () => (graph ??= now()),
    refresh() {
      graph = undefined;
    },
  };
}
