import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { startServer, type Answer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
afterEach(async () => {
  const { data } = await server.ask('{ graph { version } }');
  expect(data.graph.version).toBeGreaterThan(0);
});

const codes = ({ errors }: Answer) => errors?.map((e) => e.extensions.code);
const record = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }';
const claim = {
  subject: 'coca-growers-apolo',
  type: 'TIED_TO',
  object: 'ftc',
  hedge: 'STATED',
  source: 'src-chasqui-assessment',
  statement: 'A claim.',
};

describe('invalid input is answered with a coded error, and the server keeps running:', () => {
  it.each<[string, string, string, object?]>([
    [
      'an unknown end of a path',
      '{ paths(input: { from: ["nobody"], to: ["apolo"] }) { search { reason } } }',
      'UNKNOWN_ID',
    ],
    [
      'an end on both sides of a path',
      '{ paths(input: { from: ["apolo"], to: ["apolo"] }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'no end of a path',
      '{ paths(input: { from: [], to: ["apolo"] }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'a route from a group',
      '{ routes(input: { from: ["ftc"], to: ["brazil"] }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'a route within one region',
      '{ routes(input: { from: ["kimbiri"], to: ["peru"] }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'nothing to take out',
      '{ displacement(input: { from: ["peru"], to: ["brazil"] }) { lost { confidence } } }',
      'INVALID_INPUT',
    ],
    [
      'a pair of one',
      '{ whatIf(input: { evidence: {}, pairs: [{ from: "ftc", to: "ftc" }] }) { claimsExcluded } }',
      'INVALID_INPUT',
    ],
    [
      'a cut between one',
      '{ chokepoints(input: { from: ["ftc"], to: ["ftc"] }) { cut { id } } }',
      'INVALID_INPUT',
    ],
    [
      'an unknown speaker to doubt',
      '{ whatIf(input: { evidence: { excludeSpeakers: ["nobody"] } }) { claimsExcluded } }',
      'UNKNOWN_ID',
    ],
    [
      'a thousand paths',
      '{ paths(input: { from: ["ftc"], to: ["apolo"], k: 1000 }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'an end to avoid',
      '{ paths(input: { from: ["ftc"], to: ["apolo"], avoid: ["apolo"] }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'one entity to pass and to avoid',
      '{ paths(input: { from: ["ftc"], to: ["apolo"], via: ["peru"], avoid: ["peru"] }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'no hop at all',
      '{ paths(input: { from: ["ftc"], to: ["apolo"], maxHops: 0 }) { search { reason } } }',
      'INVALID_INPUT',
    ],
    [
      'an unknown link type in a filter',
      '{ neighborhood(ids: ["apolo"], filter: { types: ["LIKES"] }) { totalLinks } }',
      'INVALID_INPUT',
    ],
    [
      'a region where a commodity is meant',
      '{ neighborhood(ids: ["apolo"], filter: { commodities: ["vraem"] }) { totalLinks } }',
      'INVALID_INPUT',
    ],
    [
      'a confidence over 1',
      '{ neighborhood(ids: ["apolo"], filter: { minConfidence: 2 }) { totalLinks } }',
      'INVALID_INPUT',
    ],
    [
      'an unknown source in a filter',
      '{ neighborhood(ids: ["apolo"], filter: { evidence: { excludeSources: ["x"] } }) { totalLinks } }',
      'UNKNOWN_ID',
    ],
    [
      'an unknown publisher in a filter',
      '{ neighborhood(ids: ["apolo"], filter: { evidence: { excludePublishers: ["x"] } }) { totalLinks } }',
      'INVALID_INPUT',
    ],
    [
      'a window upside down',
      '{ neighborhood(ids: ["apolo"], filter: { happened: { from: "2014-01-01", to: "2013-01-01" } }) { totalLinks } }',
      'INVALID_INPUT',
    ],
    ['seventy hops', '{ neighborhood(ids: ["apolo"], hops: 70) { totalLinks } }', 'INVALID_INPUT'],
    ['a page of 10⁹', '{ entities(first: 1000000000) { totalCount } }', 'LIMIT_COST'],
    ['a page of 101', '{ entities(first: 101) { totalCount } }', 'INVALID_INPUT'],
    ['a page of none', '{ entities(first: 0) { totalCount } }', 'INVALID_INPUT'],
    ['a page of −1 claims', '{ entity(id: "apolo") { claims(first: -1) { totalCount } } }', 'INVALID_INPUT'],
    [
      'a search from 90,000 entities',
      'query Q($ids: [ID!]!) { paths(input: { from: $ids, to: ["apolo"] }) { paths { cost } } }',
      'LIMIT_LIST',
      { ids: Array.from({ length: 90_000 }, () => 'apolo') },
    ],
    ['a search for 13 words', '{ search(text: "a b c d e f g h i j k l m") { matched } }', 'LIMIT_WORDS'],
    [
      'an evidence search for 13 words',
      '{ searchEvidence(text: "a b c d e f g h i j k l m") { totalCount } }',
      'LIMIT_WORDS',
    ],
    ['a broken cursor', '{ entities(after: "nonsense") { totalCount } }', 'INVALID_CURSOR'],
    ['an evidence search for no word', '{ searchEvidence(text: "…") { totalCount } }', 'INVALID_INPUT'],
    [
      'a search for a whole page',
      'query Q($t: String!) { search(text: $t) { matched } }',
      'INVALID_INPUT',
      { t: 'apolo '.repeat(100) },
    ],
    [
      'an unknown enum value',
      '{ entities(filter: { kinds: [ROBOT] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', '{ entity(id: "apolo") { colour } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['text that is not GraphQL', '{ entity(', 'GRAPHQL_PARSE_FAILED'],
    [
      'a day that does not exist',
      '{ neighborhood(ids: ["apolo"], filter: { evidence: { claimedBefore: "2013-02-30" } }) { totalLinks } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '5,000 aliases',
      `{ ${Array.from({ length: 5000 }, (_, i) => `a${i}: graph { version }`).join(' ')} }`,
      'LIMIT_TOKENS',
    ],
    [
      '60 aliases',
      `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: graph { version }`).join(' ')} }`,
      'LIMIT_ALIASES',
    ],
    [
      'a 10,000-deep query',
      `{ entity(id: "apolo") ${'{ links { nodes { from '.repeat(3333)}{ id }${' } } }'.repeat(3333)} }`,
      'LIMIT_TOKENS',
    ],
    [
      'a 60-deep query',
      `{ entity(id: "apolo") ${'{ links(first: 1) { nodes { from '.repeat(20)}{ id }${' } } }'.repeat(20)} }`,
      'LIMIT_DEPTH',
    ],
    [
      'a query that could return a million',
      '{ entities(first: 100) { nodes { links(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
      'LIMIT_COST',
    ],
    [
      'an unknown enum value in a variable',
      'query Q($k: [EntityKind!]) { entities(filter: { kinds: $k }) { totalCount } }',
      'BAD_USER_INPUT',
      { k: ['ROBOT'] },
    ],
    [
      'a lone surrogate',
      'query Q($t: String!) { search(text: $t) { matched } }',
      'INVALID_INPUT',
      { t: 'x\ud800' },
    ],
    [
      'a qualifier given twice',
      record,
      'INVALID_INPUT',
      {
        input: {
          linkClaims: [
            {
              ...claim,
              qualifiers: [
                { key: 'part', value: 'found' },
                { key: 'part', value: 'destroyed' },
              ],
            },
          ],
        },
      },
    ],
    [
      'an unknown link of a subgraph',
      '{ subgraph(entityIds: ["apolo"], linkIds: ["x"]) { totalLinks } }',
      'UNKNOWN_ID',
    ],
    [
      'a claim about nobody',
      record,
      'INVALID_INPUT',
      { input: { linkClaims: [{ ...claim, object: 'nobody' }] } },
    ],
    [
      'a claim about the wrong kind',
      record,
      'INVALID_INPUT',
      { input: { linkClaims: [{ ...claim, object: 'apolo' }] } },
    ],
    [
      'a claim with a bad date',
      record,
      'BAD_USER_INPUT',
      { input: { linkClaims: [{ ...claim, happened: 'soon' }] } },
    ],
    [
      'a retraction of no claim',
      'mutation { retractClaim(input: { id: "claim-none" }) { graphVersion } }',
      'UNKNOWN_ID',
    ],
  ])('%s', async (_what, query, code, variables = {}) => {
    const answer = await server.ask(query, variables);
    expect(codes(answer)).toEqual([code]);
    expect(JSON.stringify(answer)).not.toMatch(/MATCH \(|node_modules|\.ts:\d|\.js:\d/);
  });

  it('a cursor from another list', async () => {
    const { data } = await server.ask('{ sources(first: 1) { pageInfo { endCursor } } }');
    const answer = await server.ask('query Q($after: String) { entities(after: $after) { nodes { id } } }', {
      after: data.sources.pageInfo.endCursor,
    });
    expect(codes(answer)).toEqual(['INVALID_CURSOR']);
    expect(answer.errors?.[0]?.message).toBe(
      'the cursor is not of this list (entities NAME_ASC); pass an endCursor of this list',
    );
  });

  it('a text of 5 MB', async () => {
    const answer = await server.ask('query Q($t: String!) { search(text: $t) { matched } }', {
      t: 'x'.repeat(5_000_000),
    });
    expect(answer.status).toBe(413);
    expect(codes(answer)).toEqual(['BODY_TOO_LARGE']);
  });

  it('a body that is not JSON', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(answer.status).toBe(400);
    expect(codes((await answer.json()) as Answer)).toEqual(['BAD_REQUEST']);
  });

  it('a hash of a query that is not stored, of another query, or of another version', async () => {
    const query = '{ graph { engine } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const persisted = (body: object, version = 1) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, extensions: { persistedQuery: { version, sha256Hash } } }),
      });
    const said = async (answer: Response) => [answer.status, codes((await answer.json()) as Answer)];
    expect(await said(await persisted({}))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    expect(await said(await persisted({ query: '{ graph { title } }' }))).toEqual([400, ['BAD_REQUEST']]);
    expect(await said(await persisted({ query }, 2))).toEqual([400, ['BAD_REQUEST']]);
    expect(await said(await persisted({ query }))).toEqual([200, undefined]);
    const address = new URL(`${server.url}/graphql`);
    address.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
    const got = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await got.json()).toEqual({ data: { graph: { engine: 'EMBEDDED' } } });
  });

  it('an unknown address', async () => {
    const answer = await fetch(`${server.url}/etc/passwd`);
    expect(answer.status).toBe(404);
    expect(codes((await answer.json()) as Answer)).toEqual(['NOT_FOUND']);
  });

  it('a batch with several problems: each is listed, and nothing is written', async () => {
    const before = await server.ask('{ graph { version } }');
    const answer = await server.ask(record, {
      input: {
        entities: [{ id: 'x', kind: 'GROUP', name: 'X' }],
        linkClaims: [claim, { ...claim, object: 'nobody', source: 'src-none' }],
      },
    });
    expect(answer.errors?.[0]?.extensions.problems?.map((p) => p.at)).toEqual([
      'input.linkClaims[1].source',
      'input.linkClaims[1].object',
    ]);
    expect(await server.ask('{ graph { version } }')).toEqual(before);
    expect((await server.ask('{ entity(id: "x") { id } }')).data).toEqual({ entity: null });
  });

  it('unknown ids in a list: each is listed with its place', async () => {
    const { errors } = await server.ask('{ subgraph(entityIds: ["nix", "ftc", "nada"]) { totalLinks } }');
    expect(errors?.[0]).toMatchObject({
      message: 'entityIds[0]: unknown entity "nix", and 1 more',
      extensions: { code: 'UNKNOWN_ID', problems: [{ at: 'entityIds[0]' }, { at: 'entityIds[2]' }] },
    });
  });

  it.each([
    ['whatIf(input: { evidence: $evidence }) { claimsExcluded }', 'input.evidence'],
    [
      'whatIf(input: { evidence: {}, filter: { evidence: $evidence } }) { claimsExcluded }',
      'input.filter.evidence',
    ],
    [
      'paths(input: { from: ["ftc"], to: ["apolo"], filter: { evidence: $evidence } }) { search { reason } }',
      'input.filter.evidence',
    ],
    [
      'chokepoints(input: { from: ["ftc"], to: ["apolo"], filter: { evidence: $evidence } }) { cut { id } }',
      'input.filter.evidence',
    ],
    [
      'routes(input: { from: ["peru"], to: ["brazil"], filter: { evidence: $evidence } }) { search { reason } }',
      'input.filter.evidence',
    ],
    ['centrality(input: { filter: { evidence: $evidence } }) { score }', 'input.filter.evidence'],
    ['neighborhood(ids: ["apolo"], filter: { evidence: $evidence }) { totalLinks }', 'filter.evidence'],
  ])('wrong evidence of %s, at its argument', async (question, at) => {
    const placed = async (evidence: object) => {
      const { errors } = await server.ask(`query Q($evidence: EvidenceFilter!) { ${question} }`, {
        evidence,
      });
      return errors?.flatMap(({ extensions }) => extensions.problems?.map((problem) => problem.at));
    };
    for (const field of ['excludeSources', 'excludeSpeakers', 'excludeParties', 'excludePublishers'])
      expect(await placed({ [field]: ['nobody'] })).toEqual([`${at}.${field}[0]`]);
  });

  it('bytes that are not HTTP', async () => {
    const { hostname, port } = new URL(server.url);
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write('\x16\x03\x01 nonsense\r\n\r\n'));
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
      socket.once('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1.1 400/);
  });
});
