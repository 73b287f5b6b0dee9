import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { hostOf, isLoopback } from '../../access/loopback.ts';
import { isCrossOriginWrite } from '../../access/same-origin.ts';
import { refuse } from './refuse.ts';

/**
 * Nothing is loaded from another origin or connects to one, and no inline script runs. Inline styles are allowed: the
 * editor of GraphiQL and positioned elements need them.
 */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/**
 * Adds security headers to every response. Requests that may change something are refused, on every route, if they come
 * from a page of another origin: a form or `fetch` there can send them without a preflight. Without tokens the server
 * trusts this machine, so the Host of a request must also be a loopback name, against DNS rebinding.
 */
export async function addSecurity(app: FastifyInstance, needsToken: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    strictTransportSecurity: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isCrossOriginWrite(request)) return;
    const { origin = 'an unknown origin' } = request.headers;
    return refuse(
      reply,
      'CROSS_ORIGIN',
      `${request.method} requests must come from a page of this server or from outside a browser; got one from ${origin}`,
    );
  });
  if (needsToken) return;
  app.addHook('onRequest', async (request, reply) => {
    const host = hostOf(request.headers.host ?? '');
    if (!isLoopback(host))
      return refuse(reply, 'FORBIDDEN', `requests must be addressed to a loopback name, not ${host}`);
  });
}
