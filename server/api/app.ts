import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import type { AnswerLimits } from '../access/limits/answer-budget.ts';
import { MAX_BODY_BYTES } from '../access/limits/body.ts';
import { roleOf, type KnownToken, type Role } from '../access/tokens.ts';
import { analysisPool } from '../analysis/pool/pool.ts';
import { DEFAULT_LIMITS, type ImportLimits } from '../exchange/in/limits.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { contextFactory } from './context-factory.ts';
import { ERRORS, type ErrorCode } from './errors.ts';
import { addExport } from './http/export.ts';
import { addImport } from './http/import.ts';
import { addGraphql } from './http/graphql.ts';
import { addHealth } from './http/health.ts';
import { addPages, wantsPage } from './http/pages.ts';
import { refuse } from './http/refuse.ts';
import { addSecurity } from './http/security.ts';

export interface AppParts {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  /** null: every request is trusted (loopback only). */
  readonly tokens: readonly KnownToken[] | null;
  readonly logger: Logger;
  readonly limits?: ImportLimits;
  readonly answerLimits?: AnswerLimits;
}

/** Creates the HTTP server over a store; it does not listen yet. */
export async function makeApp({
  store,
  vocabulary,
  tokens,
  logger,
  limits = DEFAULT_LIMITS,
  answerLimits,
}: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: 'idle',
  });
  const pool = analysisPool(undefined, (error) => logger.error(error, 'an analysis thread failed to start'));
  const contexts = contextFactory(store, vocabulary, pool, answerLimits);
  app.addHook('onClose', () => pool.close());

  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const code = CODE_OF_STATUS[error.statusCode ?? 500] ?? 'INTERNAL';
    if (code === 'INTERNAL') request.log.error(error);
    return refuse(reply, code, code === 'INTERNAL' ? ERRORS.INTERNAL.means : error.message);
  });
  await addSecurity(app, tokens !== null);
  if (tokens) requireToken(app, tokens);
  addHealth(app, contexts.currentGraph, pool);
  await addPages(app);
  const context = (request: FastifyRequest, reply: FastifyReply) =>
    contexts.forRequest(roles.get(request) ?? 'admin', signalOf(reply));
  const schema = await addGraphql(app, context);
  const streaming = (request: FastifyRequest, reply: FastifyReply) => context(request, reply).streaming();
  addExport(app, schema, context);
  await addImport(app, limits, streaming);
  return app;
}

const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'BAD_REQUEST',
};

const roles = new WeakMap<FastifyRequest, Role>();

/** Refuses requests for data without a valid token. Pages and health checks need none. */
function requireToken(app: FastifyInstance, tokens: readonly KnownToken[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const role = roleOf(request.headers.authorization, tokens);
    if (role) roles.set(request, role);
    else if (isDataRequest(request))
      return refuse(reply, 'UNAUTHENTICATED', 'send a token: Authorization: Bearer …');
  });
}

const isDataRequest = ({ method, headers, routeOptions: { url } }: FastifyRequest) =>
  url === '/metrics' ||
  url === '/export/:format' ||
  url?.startsWith('/import') === true ||
  (url === '/graphql' && !(method === 'GET' && wantsPage(headers.accept)));

/** The abort reason when a client disconnects. */
const DISCONNECTED = new Error('the client disconnected');

function signalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(DISCONNECTED);
  });
  return controller.signal;
}
