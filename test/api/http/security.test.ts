import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { makeApp } from '../../../server/api/app.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { emptyStore, vocabulary } from '../../support/server.ts';

let store: GraphStore;
let app: FastifyInstance;
beforeAll(async () => {
  store = await emptyStore();
  app = await makeApp({ store, vocabulary, tokens: null, logger: pino({ level: 'silent' }) });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await store.close();
});

const SAFE = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

/** Every registered route that may change something, as `METHOD url`, read from the router's own tree. */
function unsafeRoutes(): string[] {
  const open: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, part, methods] = /^((?:[│ ] {3})*)[├└]── (\S*)(?: \((.*)\))?/.exec(line) ?? [];
      if (indent === undefined || part === undefined) return [];
      const depth = indent.length / 4;
      open.splice(depth, open.length, part);
      const url = open.join('');
      return (methods?.split(', ') ?? [])
        .filter((method) => !SAFE.includes(method))
        .map((method) => `${method} ${url}`);
    });
}

const HOST = 'localhost:4000';

async function codeOf(route: string, headers: Record<string, string>): Promise<string | null> {
  const [method, url] = route.split(' ');
  const request = { method, url, headers: { host: HOST, ...headers } } as InjectOptions;
  const answer = await app.inject(request);
  const { errors } = answer.json<{ errors?: { extensions: { code: string } }[] }>();
  const code = errors?.[0]?.extensions.code ?? null;
  if (code === 'CROSS_ORIGIN') expect(answer.statusCode).toBe(403);
  return code;
}

describe('a request that may change something', () => {
  it.each<[string, Record<string, string>]>([
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['of another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }],
    ['of another site, by its origin alone', { origin: 'https://evil.example' }],
    ['of another port, by its origin alone', { origin: 'http://localhost:3000' }],
    ['without an origin (sandboxed frame)', { origin: 'null' }],
    ['whose origin begins like ours', { origin: 'http://localhost:4000.evil.example' }],
  ])('is refused at every route when it comes from a page %s', async (_, headers) => {
    const routes = unsafeRoutes();
    expect(routes).toEqual(
      expect.arrayContaining(['POST /graphql', 'POST /import', 'POST /import/check', 'POST /import/preview']),
    );
    for (const route of [...routes, 'POST /no-such-route', 'PUT /graphql', 'DELETE /import'])
      expect([route, await codeOf(route, headers)]).toEqual([route, 'CROSS_ORIGIN']);
  });

  it.each<[string, Record<string, string>]>([
    ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: `http://${HOST}` }],
    ['a page of ours, by its origin alone', { origin: `http://${HOST}` }],
    // A proxy in front may end TLS and name the server otherwise; the browser has compared the origins itself.
    ['a page of ours behind a proxy', { 'sec-fetch-site': 'same-origin', origin: 'https://c.example' }],
    ['the person, not a page', { 'sec-fetch-site': 'none' }],
    ['a client that is no browser', {}],
  ])('passes when it comes from %s', async (_, headers) => {
    for (const route of unsafeRoutes())
      expect([route, await codeOf(route, headers)]).toEqual([
        route,
        expect.stringMatching('BAD_REQUEST|INTERNAL'),
      ]);
  });

  it('cannot be a GET: a mutation by GET is refused even for clients that may write', async () => {
    const answer = await app.inject({
      method: 'GET',
      url: '/graphql',
      query: { query: 'mutation { retractImport(input: { id: "import-x" }) { retracted } }' },
      headers: { host: HOST, 'apollo-require-preflight': 'yes' },
    });
    expect(answer.statusCode).toBe(405);
  });
});
