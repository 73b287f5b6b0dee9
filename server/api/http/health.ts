import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { AnalysisPool } from '../../analysis/pool/pool.ts';
import { AnalysisUnavailable } from '../../model/errors.ts';
import type { RequestContext } from '../request-context.ts';

/** `/healthz` (the process runs), `/readyz` (the graph and the worker pool are available) and `/metrics` (Prometheus). */
export function addHealth(
  app: FastifyInstance,
  graph: RequestContext['graph'],
  pool: Pick<AnalysisPool, 'ready'>,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      const [{ projection }] = await Promise.all([graph(), pool.ready()]);
      return { status: 'ok', version: projection.version };
    } catch (error) {
      const isPool = error instanceof AnalysisUnavailable;
      return reply.code(503).send({ status: isPool ? error.message : 'the graph cannot be read' });
    }
  });

  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'chasqui_http_request_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) };
    seconds.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
