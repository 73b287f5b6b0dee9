import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { hostOf, isLoopback } from '../../access/loopback.ts';
import { isCrossOriginWrite } from '../../access/same-origin.ts';
import { refuse } from './refuse.ts';

/**
 * What a browser may do with our pages: nothing loads from or connects to another origin, no inline script runs.
 * Styles may be inline, for the editor of GraphiQL and positioned elements set them so.
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
 * Security headers on every answer. Requests that may change something are refused, at every route, when they come
 * from a page of another origin, for a form or `fetch` there can send them without a preflight. Without tokens the
 * server trusts this machine, so a request must also be addressed to it by a loopback name: a web page that rebinds
 * its own host name to 127.0.0.1 is refused.
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
