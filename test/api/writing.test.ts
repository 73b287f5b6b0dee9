import { createHash } from 'node:crypto';
import { startServer, type ServerUnderTest } from '../support/server.ts';

const record = `mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) {
  graphVersion recorded unchanged claims { id statement } links { id confidence status } } }`;
const retract =
  'mutation T($id: ID!) { retractClaim(input: { id: $id }) { graphVersion claim { retractedAt } link { confidence } } }';
const denial = {
  subject: 'peruvian-traffickers',
  type: 'TIED_TO',
  object: 'coca-growers-apolo',
  stance: 'DENIES',
  hedge: 'STATED',
  source: 'src-new-report',
  statement: 'A new report denies the tie.',
};
const input = {
  sources: [{ id: 'src-new-report', title: 'New report', reliability: 'A' }],
  linkClaims: [denial],
};

describe('recording through the API', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('takes effect immediately and once, and can be retracted', async () => {
    const tie =
      '{ entity(id: "peruvian-traffickers") { links(filter: { types: ["TIED_TO"] }) { nodes { confidence status } } } }';
    const before = await server.ask(tie);
    const first = await server.ask(record, { input });
    expect(first.data.recordClaims).toMatchObject({
      graphVersion: 2,
      recorded: 1,
      unchanged: 0,
      links: [{ status: 'CONTESTED' }],
    });
    const during = await server.ask(tie);
    expect(during.data.entity.links.nodes[0].confidence).toBe(first.data.recordClaims.links[0].confidence);

    const second = await server.ask(record, { input });
    expect(second.data.recordClaims).toMatchObject({ graphVersion: 2, recorded: 0, unchanged: 1 });

    const [{ id }] = first.data.recordClaims.claims;
    const taken = await server.ask(retract, { id });
    expect(taken.data.retractClaim).toMatchObject({
      graphVersion: 3,
      claim: { retractedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    expect((await server.ask(tie)).data).toEqual(before.data);
    expect((await server.ask(retract, { id })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('country, role and nationality of an entity', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
    await write({
      entities: [
        { id: 'new-firm', kind: 'GROUP', name: 'New firm' },
        { id: 'new-person', kind: 'PERSON', name: 'New person' },
      ],
      sources: [
        { id: 'src-good', title: 'Good', reliability: 'A' },
        { id: 'src-poor', title: 'Poor', reliability: 'D' },
        { id: 'src-gazette', title: 'Gazette', role: 'REFERENCE' },
      ],
    });
  });
  afterAll(() => server.stop());

  const write = async (what: object) => {
    const { data, errors } = await server.ask(record, { input: what });
    expect(errors).toBeUndefined();
    return data.recordClaims.claims.map(({ id }: { id: string }) => id) as string[];
  };
  const says = (property: string, value: string, more: object = {}) => ({
    subject: property === 'country' ? 'new-firm' : 'new-person',
    property,
    value,
    hedge: 'STATED',
    source: 'src-good',
    statement: `${property} ${value}`,
    ...more,
  });
  const shown = async () => {
    const { data } = await server.ask(`{ firm: entity(id: "new-firm") { ... on Group { country } }
      person: entity(id: "new-person") { ... on Person { role nationality } } }`);
    return [data.firm.country, data.person.role, data.person.nationality];
  };

  it('are the strongest claimed value, of equal ones the latest; denied and retracted values are ignored', async () => {
    expect(await shown()).toEqual([null, null, null]);
    await write({ valueClaims: [says('country', 'Peru', { source: 'src-poor' })] });
    const [bolivia = ''] = await write({
      valueClaims: [says('country', 'Bolivia'), says('country', 'Chile', { stance: 'DENIES' })],
    });
    await write({
      valueClaims: [
        says('role', 'minister', { claimed: '2012' }),
        says('role', 'ambassador', { claimed: '2014' }),
        says('role', 'envoy'),
        says('nationality', 'Bolivian', { claimed: '2014', hedge: 'REPORTED' }),
        says('nationality', 'Chilean', { source: 'src-gazette' }),
      ],
    });
    expect(await shown()).toEqual(['Bolivia', 'ambassador', 'Chilean']);
    await server.ask(retract, { id: bolivia });
    expect(await shown()).toEqual(['Peru', 'ambassador', 'Chilean']);
  });

  it('become claims of the source own-properties if given with an entity', async () => {
    const old = { id: 'old-firm', kind: 'GROUP', name: 'Old firm', country: 'Peru' };
    const [id = ''] = await write({ entities: [old] });
    const { data } = await server.ask(
      `query Q($id: ID!) { claim(id: $id) { statement subject { ... on Group { name country } } source { id role } } }`,
      { id },
    );
    expect(data.claim).toEqual({
      statement: 'Old firm: country Peru',
      subject: { name: 'Old firm', country: 'Peru' },
      source: { id: 'own-properties', role: 'REFERENCE' },
    });
    const again = await server.ask(record, { input: { entities: [old] } });
    expect(again.data.recordClaims).toMatchObject({ recorded: 0, unchanged: 1 });
    const wrong = await server.ask(record, {
      input: { entities: [{ id: 'old-place', kind: 'REGION', name: 'Old place', country: 'Peru' }] },
    });
    expect(wrong.errors?.[0]?.extensions.problems).toMatchObject([
      { at: 'input.entities[0].country', message: '"old-place" is a REGION; expected GROUP' },
    ]);
  });

  it('may be any term; two of one entity contradict if the property is single-valued', async () => {
    const { data } = await server.ask(
      '{ entity(id: "new-person") { values { property contested claims { value } } } }',
    );
    const contested = data.entity.values.map((v: { property: string; contested: boolean }) => [
      v.property,
      v.contested,
    ]);
    expect(contested.sort()).toEqual([
      ['nationality', true],
      ['role', false],
    ]);
  });
});

describe('another web page', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const body = JSON.stringify({ query: record, variables: { input } });
  const version = async () => (await server.ask('{ graph { version } }')).data.graph.version;

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot write with a simple content type: %s',
    async (type) => {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(answer.status).toBe(400);
      expect(await version()).toBe(1);
    },
  );

  it('cannot write by a GET', async () => {
    const answer = await fetch(
      `${server.url}/graphql?query=${encodeURIComponent(retract)}&variables=${encodeURIComponent('{"id":"x"}')}`,
    );
    expect(answer.status).toBe(400);
  });

  it('gets no CORS headers, also not on a preflight', async () => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.ok).toBe(false);
  });

  it('cannot use DNS rebinding', async () => {
    const { port } = new URL(server.url);
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          path: '/graphql',
          method: 'POST',
          headers: { host: `evil.example:${port}`, 'content-type': 'application/json' },
        },
        (answer) => resolve(answer.statusCode),
      );
      asked.on('error', reject);
      asked.end(body);
    });
    expect(status).toBe(403);
    expect(await version()).toBe(1);
  });

  it('gets pages that run no inline script, load nothing from other origins and cannot be framed', async () => {
    const policy = (await fetch(server.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/object-src 'none'/);
  });
});

describe('with tokens', () => {
  const token = (role: 'reader' | 'analyst') => ({
    role,
    name: role,
    sha256: createHash('sha256').update(role).digest(),
  });
  const bearer = (role: string) => ({ authorization: `Bearer ${role}` });
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer({ tokens: [token('reader'), token('analyst')] });
  });
  afterAll(() => server.stop());

  it('nothing can be read without one', async () => {
    expect(await server.ask('{ graph { version } }')).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect((await server.ask('{ graph { version } }', {}, bearer('guess'))).status).toBe(401);
    const get = await fetch(`${server.url}/graphql?query=%7Bgraph%7Bversion%7D%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(get.status).toBe(401);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
  });

  it('a reader can read but not write', async () => {
    expect((await server.ask('{ graph { version } }', {}, bearer('reader'))).data.graph.version).toBe(1);
    expect(await server.ask(record, { input }, bearer('reader'))).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('an analyst can write', async () => {
    expect((await server.ask(record, { input }, bearer('analyst'))).data.recordClaims.recorded).toBe(1);
  });

  it('pages and health checks need none', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});
