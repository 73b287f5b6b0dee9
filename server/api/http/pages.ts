import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ROOT } from '../../root.ts';
import { exampleQueries } from '../example-queries.ts';
import { refuse } from './refuse.ts';

/** Methods that read. */
const READ_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const CLIENT = join(ROOT, 'dist', 'client');

/** The workspace at `/`, GraphiQL at `/graphql` for browsers, and its example queries: all from our own files. */
export async function addPages(app: FastifyInstance): Promise<void> {
  if (existsSync(CLIENT)) {
    await app.register(fastifyStatic, { root: CLIENT, index: false, wildcard: false, preCompressed: true });
    app.get('/', (_request, reply) => reply.sendFile('index.html'));
  }
  const examples = exampleQueries(readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8'));
  app.get('/graphql/examples.json', async () => examples);
  app.setNotFoundHandler((request, reply) =>
    refuse(
      reply,
      'NOT_FOUND',
      READ_METHODS.has(request.method)
        ? `no resource at ${request.url}`
        : `${request.method} is not supported at ${request.url}`,
    ),
  );
}

/** Whether a request is by a browser that shows a page. */
export const wantsPage = (accept: string | undefined) => accept?.includes('text/html') === true;
