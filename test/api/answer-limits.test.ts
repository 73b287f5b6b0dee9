import { ANSWER_LIMITS } from '../../server/access/limits/answer-budget.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

let small: ServerUnderTest;
let ids: string[];
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(async () => {
  small = await startServer({ answerLimits: { ...ANSWER_LIMITS, objects: 1_000, bytes: 50_000 } });
  process.on('unhandledRejection', note);
  ids = [];
  for (let after: string | null = null, more = true; more;) {
    const { data } = await small.ask(
      'query P($after: String) { entities(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    ids.push(...data.entities.nodes.map((e: { id: string }) => e.id));
    more = data.entities.pageInfo.hasNextPage;
    after = data.entities.pageInfo.endCursor;
  }
});
afterEach(async () => {
  expect((await small.ask('{ graph { version } }')).errors).toBeUndefined();
  expect(unhandled).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await small.stop();
});

describe('a response over a limit ends with one coded error,', () => {
  it.each([
    [
      'by its objects',
      'links { link { id from { id } to { id } } figures { contributions { origin claim { id } } } }',
      'LIMIT_OBJECTS',
    ],
    [
      'by objects of fields that may be null',
      'links { figures { hedge contributions { originEntity { subtype } } } }',
      'LIMIT_OBJECTS',
    ],
    ['by its bytes', 'entities { id name summary aliases kind subtype }', 'LIMIT_BYTES'],
    ['by the bytes of a file', 'export(format: JSONL) { content }', 'LIMIT_BYTES'],
  ])('%s', async (_what, fields, code) => {
    const query = `query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { ${fields} } }`;
    const { status, data, errors } = await small.ask(query, { ids });
    expect(errors?.map((e) => e.extensions.code)).toEqual([code]);
    expect(status).toBe(400);
    expect(data).toBeNull();
  });

  it('counted by the rows that it reads, though it returns few', async () => {
    const query =
      'query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { entities { claims(first: 100) { totalCount } } } }';
    const { errors } = await small.ask(query, { ids });
    expect(errors?.map((e) => e.extensions.code)).toEqual(['LIMIT_OBJECTS']);
  });

  it('although other fields were resolved', async () => {
    const query =
      'query Q($ids: [ID!]!) { graph { version } subgraph(entityIds: $ids) { links { link { id from { id } to { id } } figures { contributions { origin } } } } }';
    const { data, errors } = await small.ask(query, { ids });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it('counted by the length of one list', async () => {
    const server = await startServer({ answerLimits: { ...ANSWER_LIMITS, listItems: 50 } });
    try {
      const query = 'query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { links { link { id } } } }';
      const { data, errors } = await server.ask(query, { ids });
      expect(data).toBeNull();
      expect(errors?.map((e) => e.extensions.code)).toEqual(['LIMIT_OBJECTS']);
      expect(errors?.[0]?.message).toMatch(/^a list in the response must have at most 50 items; got \d+\. /);
    } finally {
      await server.stop();
    }
  });

  it('which states that a change was saved', async () => {
    const claims = Array.from({ length: 40 }, (_, i) => ({
      subject: 'coca-growers-apolo',
      type: 'TIED_TO',
      object: 'ftc',
      hedge: 'STATED',
      source: 'src-chasqui-assessment',
      statement: `Claim ${i}.`,
    }));
    const { errors } = await small.ask(
      `mutation R($input: RecordClaimsInput!) {
        recordClaims(input: $input) { claims { subject { links(first: 100) { nodes { id from { id } to { id } } } } } }
      }`,
      { input: { linkClaims: claims } },
    );
    expect(errors?.map((e) => e.message)).toEqual([
      'the response has more than 1000 objects; the change itself was saved. Request smaller pages (first) or fewer ids, or use /export',
    ]);
    const { data } = await small.ask('{ searchEvidence(text: "claim 39") { totalCount } }');
    expect(data.searchEvidence.totalCount).toBe(1);
  });
});

describe('a query that requests too much is refused before it is executed,', () => {
  it('counted by its ids', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `entity-${i}`);
    const query =
      'query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { entities { links(first: 100) { nodes { claims(first: 20) { nodes { id } } } } } } }';
    const { status, errors } = await small.ask(query, { ids: many });
    expect(errors?.map((e) => e.extensions.code)).toEqual(['LIMIT_COST']);
    expect(status).toBe(400);
  });

  it('counted for the operation that would run', async () => {
    const wide = '{ nodes { links(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } }';
    const query = `query Small { graph { version } } query Large { entities(first: 100) ${wide} }`;
    const ask = async (operationName: string) => {
      const answer = await fetch(`${small.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
      return (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    };
    expect((await ask('Small')).errors).toBeUndefined();
    expect((await ask('Large')).errors?.map((e) => e.extensions.code)).toEqual(['LIMIT_COST']);
    expect((await ask('None')).errors?.map((e) => e.extensions.code)).toEqual([
      'OPERATION_RESOLUTION_FAILURE',
    ]);
  });
});
