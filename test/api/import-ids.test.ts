import { sendFile } from '../support/import.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { importAtOnce } from './import-at-once.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const table = (rows: string) => `tables: { rows: { ${rows} } }`;
const entities = table("entities: [{ id: '{id}', kind: GROUP, name: '{name}' }]");
const links = table("links: [{ subject: ftc, type: OPERATES_IN, object: '{place}' }]");
const problemsOf = (body: {
  errors?: { extensions: { code: string; problems?: { at: string; message: string }[] } }[];
}) => [body.errors?.[0]?.extensions.code, ...(body.errors?.[0]?.extensions.problems ?? [])];

describe('one namespace for ids', () => {
  it.each(['/import/check', '/import'] as const)(
    'is enforced by %s for the file as a source',
    async (path) => {
      const file = { name: 'places.csv', content: 'place\napolo\n' };
      const { status, body } = await sendFile(server, path, file, {
        mapping: `source: { id: bolivia }\n${links}`,
      });
      expect([status, ...problemsOf(body)]).toMatchObject([
        400,
        'INVALID_INPUT',
        {
          at: 'mapping source.id',
          message: '"bolivia" is the id of an entity, Bolivia; give the source an id of its own',
        },
      ]);
    },
  );

  it('refuses an entity of the file with the id of the file as a source', async () => {
    const file = { name: 'x.csv', content: 'id,name\nsheet,A sheet\n' };
    const { body } = await sendFile(server, '/import', file, {
      mapping: `source: { id: sheet }\n${entities}`,
    });
    expect(problemsOf(body)[1]).toMatchObject({
      at: 'x.csv:2 id',
      message: '"sheet" is the id of the file as a source',
    });
  });

  it.each([
    'claim-0123456789abcdef0123',
    'link-0123456789abcdef0123',
    'dispute-link-0123456789abcdef0123',
    'import-0123456789abcdef',
  ])('leaves %s to what is computed', async (id) => {
    const message = expect.stringContaining('must not have the form of a computed id');
    const record = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }';
    const input = {
      entities: [{ id, kind: 'GROUP', name: 'X' }],
      sources: [{ id, title: 'X', reliability: 'A' }],
    };
    const { errors } = await server.ask(record, { input });
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      { at: 'input.entities[0].id', message },
      { at: 'input.sources[0].id', message },
    ]);
    const file = { name: 'x.csv', content: `id,name\n${id},X\n` };
    const { body } = await sendFile(server, '/import', file, { mapping: entities });
    expect(problemsOf(body)[1]).toMatchObject({ at: 'x.csv:2 id', message });
  });
});

describe('a mapping with a source that is already recorded', () => {
  it('is refused if the source differs, and accepted if it is equal or has only the id', async () => {
    const send = (place: string, source: string) =>
      sendFile(
        server,
        '/import',
        { name: `${place}.csv`, content: `place\n${place}\n` },
        { mapping: `source: { id: field-desk${source} }\n${links}` },
      );
    const first = await send('apolo', ', title: Field desk, reliability: B');
    expect([first.status, first.body.newSources]).toEqual([200, 1]);
    const other = await send('chapare', ', title: Another desk, reliability: A');
    expect(problemsOf(other.body)).toMatchObject([
      'INVALID_INPUT',
      {
        at: 'mapping source.title',
        message: expect.stringContaining('recorded with "Field desk"; got "Another desk"'),
      },
      { at: 'mapping source.reliability', message: expect.stringContaining('recorded with "B"; got "A"') },
    ]);
    for (const source of ['', ', reliability: B']) {
      const place = source ? 'la-paz-department' : 'chapare';
      const { status, body } = await send(place, source);
      expect([status, body.newClaims, body.newSources]).toEqual([200, 1, 0]);
    }
  });
});

describe('two concurrent imports', () => {
  it('resolve names to the same new entities', () => importAtOnce(server, server));
});
