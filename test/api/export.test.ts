import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get } from 'node:http';
import { FORMAT_NAMES } from '../../server/exchange/out/formats.ts';
import { read } from '../../server/store/catalogue.ts';
import type { Query } from '../../server/store/query.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { parseBatch } from '../../server/ledger/batch.ts';
import { recordBatch } from '../../server/ledger/record-batch.ts';
import { exported } from '../support/exported.ts';
import { emptyStore, serve, startServer, vocabulary, type ServerUnderTest } from '../support/server.ts';

type Thing = Readonly<Record<string, unknown>>;
interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The things of a Chasqui JSONL by their key. */
function thingsIn(file: Buffer): Readonly<Record<string, Thing[]>> {
  const things: Record<string, Thing[]> = {};
  for (const line of file.toString().trim().split('\n')) {
    const [[key, thing]] = Object.entries(JSON.parse(line)) as [[string, Thing]];
    (things[key] ??= []).push(thing);
  }
  return things;
}

/** A store that waits, where it is asked this question, for whatever stops it. */
function stoppedAt(
  store: GraphStore,
  question: Query<never, unknown>,
  wait: () => Promise<void>,
): GraphStore {
  return {
    ...store,
    async read(query, params) {
      if ((query as unknown) === question) await wait();
      return store.read(query, params);
    },
  };
}

describe('/export', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('contains the whole graph, with its version in the file name', async () => {
    const { data } = await server.ask('{ graph { version entities links claims sources } }');
    const answer = await fetch(`${server.url}/export/jsonl`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="chasqui-${data.graph.version}.jsonl"`,
    );
    const things = thingsIn(Buffer.from(await answer.arrayBuffer()));
    expect(things['entity']).toHaveLength(data.graph.entities);
    expect(things['claim']).toHaveLength(data.graph.claims);
    expect(things['source']).toHaveLength(data.graph.sources);
    const { elements } = JSON.parse((await exported(server, 'cytoscape')).toString());
    expect(elements.edges).toHaveLength(data.graph.links);
  });

  it.each(FORMAT_NAMES)('returns the same file twice: %s', async (format) => {
    const sha = async () =>
      createHash('sha256')
        .update(await exported(server, format))
        .digest('hex');
    expect(await sha()).toBe(await sha());
  });

  it.each([
    [{ types: ['TIED_TO', 'WORKS_WITH'] }],
    [{ minConfidence: 0.6 }],
    [{ happened: { from: '2013-01-01', to: '2013-12-31' } }],
    [{ evidence: { excludeSpeakers: ['carlos-romero'] } }],
    [{ evidence: { claimedBefore: '2013-11-30' }, statuses: ['PROBABLE', 'CONFIRMED'] }],
  ])('keeps what GraphQL keeps under the filter %j', async (filter) => {
    const { elements } = JSON.parse((await exported(server, 'cytoscape', filter)).toString());
    const entityIds = thingsIn(await exported(server, 'jsonl'))['entity']?.map(({ id }) => id);
    const { data, errors } = await server.ask(
      'query S($entityIds: [ID!]!, $filter: LinkFilter) { subgraph(entityIds: $entityIds, filter: $filter) { links { link { id from { id } to { id } } figures { confidence } } } }',
      { entityIds, filter },
    );
    expect(errors).toBeUndefined();
    interface Link {
      readonly link: {
        readonly id: string;
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
      };
      readonly figures: { readonly confidence: number };
    }
    const links: Link[] = data.subgraph.links;
    expect(links.length).toBeGreaterThan(0);
    const figures = elements.edges.map((e: { data: Thing }) => [e.data['id'], e.data['confidence']]);
    expect(new Map(figures)).toEqual(
      new Map(links.map(({ link, figures: { confidence } }) => [link.id, confidence])),
    );
    const ends = new Set(links.flatMap(({ link: { from, to } }) => [from.id, to.id]));
    expect(new Set(elements.nodes.map((n: { data: Thing }) => n.data['id']))).toEqual(ends);
  });

  const filtered = (text: string) => `jsonl?filter=${encodeURIComponent(text)}`;
  it.each([
    ['an unknown format', 'gossip', 404, 'NOT_FOUND', /unknown format "gossip"; expected one of .*graphml/],
    ['no JSON', filtered('{'), 400, 'BAD_USER_INPUT', /^filter must be JSON: /],
    ['an empty filter', filtered(''), 400, 'BAD_USER_INPUT', /^filter must be JSON: /],
    ['no object', filtered('5'), 400, 'BAD_USER_INPUT', /^filter: .*"LinkFilter" to be an object/],
    ['an unknown field', filtered('{"colour":1}'), 400, 'BAD_USER_INPUT', /^filter: .*"colour"/],
    [
      'a value of another sort',
      filtered('{"evidence":{"hedges":["LOUD"]}}'),
      400,
      'BAD_USER_INPUT',
      /^filter\.evidence\.hedges\.0: .*"LOUD"/,
    ],
    [
      'an unknown type',
      filtered('{"types":["GOSSIP"]}'),
      400,
      'INVALID_INPUT',
      /filter\.types\[0\]: unknown link type "GOSSIP"/,
    ],
    ['an unknown id', filtered('{"commodities":["nobody"]}'), 404, 'UNKNOWN_ID', /"nobody"/],
    ['an unknown parameter', 'jsonl?filters={}', 400, 'BAD_USER_INPUT', /unknown parameter "filters"/],
  ])('refuses %s', async (_, address, status, code, message) => {
    const answer = await fetch(`${server.url}/export/${address}`);
    const { errors } = (await answer.json()) as Refusal;
    expect([answer.status, errors.length, errors[0]?.extensions.code]).toEqual([status, 1, code]);
    expect(errors[0]?.message).toMatch(message);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('answers HEAD with the headers of GET, without the file', async () => {
    const head = await fetch(`${server.url}/export/xlsx`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-type')).toMatch(/spreadsheetml/);
    expect(head.headers.get('content-disposition')).toMatch(/filename="chasqui-\d+\.xlsx"/);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    expect((await fetch(`${server.url}/export/gossip`, { method: 'HEAD' })).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE'])('does not support %s', async (method) => {
    const answer = await fetch(`${server.url}/export/jsonl`, { method });
    expect(answer.status).toBe(404);
    const { errors } = (await answer.json()) as Refusal;
    expect(errors[0]).toMatchObject({
      message: `${method} is not supported at /export/jsonl`,
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('/export with tokens', () => {
  it('requires the token of a reader', async () => {
    const sha256 = createHash('sha256').update('reader-token').digest();
    const server = await startServer({ tokens: [{ role: 'reader', name: 'r', sha256 }] });
    const status = async (headers: Record<string, string>, method = 'GET') => {
      const answer = await fetch(`${server.url}/export/geojson`, { headers, method });
      await answer.arrayBuffer();
      return answer.status;
    };
    expect(await status({})).toBe(401);
    expect(await status({}, 'HEAD')).toBe(401);
    expect(await status({ authorization: 'Bearer another' })).toBe(401);
    expect(await status({ authorization: 'Bearer reader-token' })).toBe(200);
    await server.stop();
  });
});

describe('/export during writes', () => {
  it('contains the graph at its version, whatever is recorded and retracted meanwhile', async () => {
    const before = await startServer();
    const whole = await exported(before, 'jsonl');
    let reached!: () => void;
    let goOn!: () => void;
    const stopped = new Promise<void>((resolve) => (reached = resolve));
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const store = stoppedAt(before.store, read.exportClaims as never, async () => {
      reached();
      await gate;
    });
    const server = await serve(store);
    const file = exported(server, 'jsonl');
    await stopped;
    const [claim] = thingsIn(whole)['claim'] ?? [];
    const taken = await server.ask(
      'mutation T($id: ID!) { retractClaim(input: { id: $id }) { claim { retractedAt } } }',
      { id: claim?.['id'] },
    );
    expect(taken.data.retractClaim.claim.retractedAt).not.toBeNull();
    const recorded = await server.ask(
      'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }',
      {
        input: {
          entities: [{ id: 'late', kind: 'GROUP', name: 'Late' }],
          linkClaims: [
            {
              subject: 'late',
              type: 'TIED_TO',
              object: 'ftc',
              hedge: 'STATED',
              source: 'src-chasqui-assessment',
              statement: 'It came late.',
            },
          ],
        },
      },
    );
    expect(recorded.data.recordClaims.recorded).toBe(1);
    goOn();
    expect((await file).equals(whole)).toBe(true);

    const after = thingsIn(await exported(server, 'jsonl'));
    expect(after['claim']?.find(({ id }) => id === claim?.['id'])).toHaveProperty('retractedAt');
    expect(after['entity']?.map(({ id }) => id)).toContain('late');
    await before.stop();
    await server.stop();
  });
});

describe('an interrupted /export', () => {
  /** More than the pipes between server and client hold. */
  const ENTITIES = 8_000;
  let filled: GraphStore;
  beforeAll(async () => {
    filled = await emptyStore();
    const name = 'x'.repeat(300);
    const entities = Array.from({ length: ENTITIES }, (_, i) => ({
      value: { id: `e-${i}`, kind: 'GROUP', name: `${i} ${name}`.slice(0, 300), summary: 'y'.repeat(4_000) },
      at: () => `entities[${i}]`,
    }));
    const nothing = { sources: [], linkClaims: [], valueClaims: [] };
    await recordBatch(filled, vocabulary, parseBatch({ ...nothing, entities }));
  });
  afterAll(() => filled.close());

  it.each(['jsonl', 'xlsx'])(
    'by its client asks the store no more, and the server goes on: %s',
    async (format) => {
      let pieces = 0;
      const server = await serve({
        ...stoppedAt(filled, read.exportEntities as never, async () => void pieces++),
        close: async () => {},
      });
      const client = get(`${server.url}/export/${format}`);
      const [answer] = await once(client, 'response');
      await once(answer, 'readable');
      client.destroy();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const asked = pieces;
      expect(asked).toBeLessThan(ENTITIES / 1_000);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(pieces).toBe(asked);
      expect((await server.ask('{ graph { entities } }')).data.graph.entities).toBe(ENTITIES);
      await server.stop();
    },
  );

  it('by an error of the store is recognized as incomplete', async () => {
    let pieces = 0;
    const server = await serve({
      ...stoppedAt(filled, read.exportEntities as never, async () => {
        if (++pieces === 3) throw new Error('the disk is gone');
      }),
      close: async () => {},
    });
    await expect(exported(server, 'jsonl')).rejects.toThrow();
    expect((await server.ask('{ graph { entities } }')).data.graph.entities).toBe(ENTITIES);
    await server.stop();
  });
});
