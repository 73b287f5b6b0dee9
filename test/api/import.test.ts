import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exported, formOf, sendFile } from '../support/import.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

interface Why {
  readonly at: string;
  readonly message: string;
}
const inWords = ({ at, message }: Why) => (at ? `${at}: ${message}` : message);

const ALLIES = {
  name: 'allies.csv',
  content: `who,kind,with,since,how
Clan Vega,GROUP,Shining Path,2012,SUSPECTED
Clan Vega,GROUP,FTC,,STATED
Los Primos,GROUP,Clan Vega,2011-05,REPORTED
`,
};
const MAPPING = `
source: { title: A sheet of alliances, publisher: Field desk, reliability: C }
tables:
  rows:
    links:
      - subject: { name: '{who}', kind: '{kind}' }
        type: WORKS_WITH
        object: { name: '{with}', kind: GROUP }
        happened: '{since}'
        hedge: '{how}'
`;

let server: ServerUnderTest;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const graph = async () => (await server.ask('{ graph { version } }')).data.graph.version;
const linksOf = async (id: string) =>
  (
    await server.ask(`{ entity(id: "${id}") { links(filter: { types: ["WORKS_WITH"] }) { nodes { id hedge earliest
    from { id } to { id } claims { nodes { statement locator source { title publisher reliability } } } } } } }`)
  ).data.entity.links.nodes;

describe('an imported file', () => {
  it('becomes claims of the file about entities that are found by name or added', async () => {
    const { status, body } = await sendFile(server, '/import', ALLIES, { mapping: MAPPING });
    expect([status, body.states]).toEqual([200, { ADDED: 3, MATCHED: 0, CONFLICTING: 0, REFUSED: 0 }]);
    expect(body).toMatchObject({ newEntities: 2, newClaims: 3, graphVersion: 2, rows: 3 });
    expect(body.table[0]).toMatchObject({
      place: 'allies.csv:2',
      state: 'ADDED',
      why: [{ message: '"Shining Path" matches shining-path by its name' }],
    });
    const links = await linksOf('clan-vega');
    expect(links).toHaveLength(3);
    const withPath = links.find((l: { to: { id: string } }) => l.to.id === 'shining-path');
    expect(withPath).toMatchObject({ hedge: 'SUSPECTED', earliest: '2012-01-01' });
    expect(withPath.claims.nodes).toEqual([
      {
        statement: 'Clan Vega works with Shining Path',
        locator: 'line 2',
        source: { title: 'A sheet of alliances', publisher: 'Field desk', reliability: 'C' },
      },
    ]);
  });

  it('reports columns of the mapping that the file does not have, though its rows can be read', async () => {
    const mapping = `tables: { rows: {
      entities: [{ id: '{who}', kind: GROUP, name: '{who|whom}', summary: 'of {file}', country: '{land}' }],
      links: [{ when: { how: '*', sure: 'yes' }, subject: '{who}', type: WORKS_WITH, object: { name: '{wth}', kind: GROUP },
        happened: { since: { first: ['{since}', '{from}'] }, until: '{since}' }, qualifiers: { via: '{over}' } }] } }`;
    const { body } = await sendFile(server, '/import/check', ALLIES, { mapping });
    expect([body.errors, body.states?.REFUSED]).toEqual([undefined, 0]);
    expect(body.unknownColumns).toEqual([
      { table: 'rows', column: 'land', at: 'entities.0.country' },
      { table: 'rows', column: 'wth', at: 'links.0.object.name' },
      { table: 'rows', column: 'sure', at: 'links.0.when' },
      { table: 'rows', column: 'over', at: 'links.0.qualifiers.via' },
    ]);
    const known = await sendFile(server, '/import/check', ALLIES, { mapping: MAPPING });
    expect(known.body.unknownColumns).toEqual([]);
  });

  it('changes nothing when it is imported again, and is identified by its bytes', async () => {
    await sendFile(server, '/import', ALLIES, { mapping: MAPPING });
    const before = await exported(server, 'jsonl');
    const again = await sendFile(server, '/import', { ...ALLIES, name: 'renamed.csv' }, { mapping: MAPPING });
    expect(again.body.states).toEqual({ ADDED: 0, MATCHED: 3, CONFLICTING: 0, REFUSED: 0 });
    expect(await graph()).toBe(2);
    expect(await exported(server, 'jsonl')).toBe(before);
    const { data } = await server.ask('{ imports { id file sha256 format rows retractedAt } }');
    const sha256 = createHash('sha256').update(ALLIES.content).digest('hex');
    expect(data.imports).toEqual([
      {
        id: `import-${sha256.slice(0, 16)}`,
        file: 'allies.csv',
        sha256,
        format: 'CSV',
        rows: 3,
        retractedAt: null,
      },
    ]);
  });

  it('can be retracted as a whole, once, and is reinstated when it is imported again', async () => {
    const { body } = await sendFile(server, '/import', ALLIES, { mapping: MAPPING });
    const retract = () =>
      server.ask(
        'mutation T($id: ID!) { retractImport(input: { id: $id }) { retracted import { retractedAt } } }',
        {
          id: body.importId,
        },
      );
    const { data } = await retract();
    expect(data.retractImport).toEqual({ retracted: 3, import: { retractedAt: expect.any(String) } });
    expect((await retract()).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const again = await sendFile(server, '/import', ALLIES, { mapping: MAPPING });
    expect(again.body).toMatchObject({ newClaims: 0, reinstated: 3, newEntities: 2 });
    expect(await linksOf('clan-vega')).toHaveLength(3);
    expect((await retract()).data.retractImport.retracted).toBe(3);
  });

  it('keeps its mapping for the next file with the same columns', async () => {
    const first = await sendFile(server, '/import/preview', ALLIES);
    expect(first.body).toMatchObject({
      format: 'CSV',
      encoding: 'utf-8',
      delimiter: ',',
      mappingFrom: 'PROPOSED',
    });
    await sendFile(server, '/import', ALLIES, { mapping: MAPPING });
    const next = { name: 'next.csv', content: 'who,kind,with,since,how\nLos Tíos,GROUP,FTC,2013,STATED\n' };
    const preview = await sendFile(server, '/import/preview', next);
    // Not its source: that is the other file.
    expect(preview.body).toMatchObject({
      mappingFrom: 'IMPORT',
      mapping: MAPPING.slice(MAPPING.indexOf('tables:')),
      mappingOf: { file: 'allies.csv', leftOut: ['source'] },
    });
    const same = await sendFile(server, '/import/preview', ALLIES);
    expect(same.body).toMatchObject({ mappingFrom: 'IMPORT', mapping: MAPPING, mappingOf: { leftOut: [] } });
    const { body } = await sendFile(server, '/import', next);
    expect(body).toMatchObject({ newClaims: 1, newEntities: 1 });
  });
});

describe('a dry run', () => {
  it('reports row by row what would happen, and changes nothing', async () => {
    const before = await exported(server, 'jsonl');
    const file = {
      name: 'mixed.csv',
      content: `id,kind,name,country
ftc,GROUP,Another force,
bolivia,REGION,Bolivien,
new-one,GROUP,New one,Peru
new-two,PLANET,New two,
new-one,GROUP,New one again,Peru
short,GROUP
`,
    };
    const mapping =
      "tables: { rows: { entities: [{ id: '{id}', kind: '{kind}', name: '{name}', country: '{country}' }] } }";
    const { body } = await sendFile(server, '/import/check', file, { mapping });
    expect(body.states).toEqual({ ADDED: 1, MATCHED: 0, CONFLICTING: 3, REFUSED: 2 });
    expect(
      body.table.map(({ place, state, why }: { place: string; state: string; why: Why[] }) => [
        place,
        state,
        ...why.map(inWords),
      ]),
    ).toEqual([
      ['mixed.csv:2', 'CONFLICTING', expect.stringMatching(/^mixed.csv:2 name: recorded as "/)],
      [
        'mixed.csv:3',
        'CONFLICTING',
        expect.stringMatching(/^mixed.csv:3 name: recorded as "Bolivia"; got "/),
      ],
      ['mixed.csv:5', 'REFUSED', expect.stringMatching(/^mixed.csv:5 kind: .*GROUP/)],
      ['mixed.csv:6', 'CONFLICTING', 'mixed.csv:6 name: differs from "New one" at mixed.csv:4'],
      ['mixed.csv:7', 'REFUSED', 'expected 4 cells, as in the header; got 2'],
    ]);
    expect(await exported(server, 'jsonl')).toBe(before);

    const report = await sendFile(server, '/import/check', file, { mapping, report: 'csv' });
    const lines = String(report.body).trim().split('\r\n');
    expect(lines[0]).toBe('place,state,why');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      'mixed.csv:2 CONFLICTING',
      'mixed.csv:3 CONFLICTING',
      'mixed.csv:4 ADDED',
      'mixed.csv:5 REFUSED',
      'mixed.csv:6 CONFLICTING',
      'mixed.csv:7 REFUSED',
    ]);

    const whole = await sendFile(server, '/import', file, { mapping });
    expect([whole.status, whole.body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(whole.body.errors[0].extensions.problems).toHaveLength(5);
    expect(await exported(server, 'jsonl')).toBe(before);

    const rest = await sendFile(server, '/import', file, { mapping, skip: 'true' });
    expect(rest.body).toMatchObject({ newEntities: 1, states: body.states });
    expect((await server.ask('{ entity(id: "new-one") { name } }')).data.entity.name).toBe('New one');
  });

  it('refuses rows that depend only on a refused row, and ambiguous names', async () => {
    const file = {
      name: 'ends.csv',
      content: 'id,name,with\na-one,,\na-two,Two,a-one\na-three,Three,a-two\n',
    };
    const mapping = `tables: { rows: {
      entities: [{ id: '{id}', kind: GROUP, name: '{name}', subtype: { from: '{name}', values: { Two: nonsense }, else: clan } }],
      links: [{ subject: '{id}', type: TIED_TO, object: '{with}' }] } }`;
    const { body } = await sendFile(server, '/import/check', file, { mapping });
    expect(
      body.table.map(({ place, why }: { place: string; why: Why[] }) => [
        place,
        ...why.slice(0, 1).map(inWords),
      ]),
    ).toEqual([
      [
        'ends.csv:2',
        'no rule of the mapping matches this row: "name", "with" must have a value; the row has values in "id"',
      ],
      ['ends.csv:3', expect.stringContaining('unknown subtype "nonsense" of GROUP')],
      ['ends.csv:4', 'ends.csv:4 with: unknown entity "a-two"'],
    ]);
  });

  it('proposes likely duplicates with score and reason, and merges none', async () => {
    const file = { name: 'd.csv', content: 'id,name\nx-1,Sendero Lumínoso\nx-2,Nothing Like It\n' };
    const mapping = "tables: { rows: { entities: [{ id: '{id}', kind: GROUP, name: '{name}' }] } }";
    const { body } = await sendFile(server, '/import/check', file, { mapping });
    expect(body.duplicates).toEqual([
      expect.objectContaining({
        id: 'x-1',
        candidate: 'shining-path',
        score: 1,
        why: [expect.objectContaining({ message: expect.stringContaining('Sendero') })],
      }),
    ]);
    const joined = await sendFile(server, '/import/check', file, {
      mapping: `${mapping}\nsame: { x-1: shining-path }`,
    });
    expect(joined.body).toMatchObject({ duplicates: [], newEntities: 1 });
  });

  it('treats names that differ in a number as different entities', async () => {
    const mapping = "tables: { rows: { entities: [{ id: '{id}', kind: GROUP, name: '{name}' }] } }";
    const send = (path: '/import' | '/import/check', ...rows: string[]) =>
      sendFile(server, path, { name: 'n.csv', content: `id,name\n${rows.join('\n')}\n` }, { mapping });
    await send('/import', 'n-5,Frente Norte 5');
    const { body } = await send(
      '/import/check',
      'n-15,Frente Norte 15',
      'n-o,Frente Norte',
      'm-5,Frente Nortte 5',
    );
    expect(body.duplicates).toEqual([expect.objectContaining({ id: 'm-5', candidate: 'n-5' })]);
  });
});

describe('an import over HTTP', () => {
  const form = (fields: Record<string, string>, accept = 'application/json') => ({
    method: 'POST',
    body: formOf(ALLIES, fields),
    headers: { accept },
  });

  it('reports its progress line by line on request, then the result', async () => {
    const answer = await fetch(`${server.url}/import`, form({ mapping: MAPPING }, 'application/x-ndjson'));
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.at(-1).result).toMatchObject({ newClaims: 3 });
    expect(lines.slice(0, -1).map(({ progress }) => progress.phase)).toEqual(
      expect.arrayContaining(['read', 'check', 'write']),
    );
  });

  it.each([
    ['no file', {}, 400, 'BAD_REQUEST', 'missing file'],
    ['a mapping that is no YAML', { mapping: 'tables: [' }, 400, 'INVALID_INPUT', 'mapping:1:'],
    [
      'a mapping with a wrong word',
      { mapping: 'tables:\n  rows:\n    lincs: []' },
      400,
      'INVALID_INPUT',
      'mapping:3',
    ],
    ['a field that is not known', { mappping: '' }, 400, 'BAD_REQUEST', 'unknown field "mappping"'],
    [
      'a format that is not known',
      { format: 'DOCX' },
      400,
      'INVALID_INPUT',
      'unknown format "DOCX"; expected one of JSONL, CSV',
    ],
  ])('refuses %s', async (what, fields, status, code, message) => {
    const body = what === 'no file' ? new FormData() : formOf(ALLIES, fields as Record<string, string>);
    if (what === 'no file') body.set('mapping', MAPPING);
    const answer = await fetch(`${server.url}/import`, { method: 'POST', body });
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect([answer.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(errors[0]?.message).toContain(message);
  });

  it('refuses a body that is not a form, and a file of unknown format', async () => {
    const plain = await fetch(`${server.url}/import`, { method: 'POST', body: 'a,b' });
    expect(plain.status).toBe(400);
    const { body } = await sendFile(server, '/import/preview', { name: 'a.pdf', content: '%PDF-1.7' });
    expect(body.errors[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
      message: expect.stringContaining('cannot detect the format of a.pdf'),
    });
  });

  it('requires the token of an analyst', async () => {
    const tokens = (['reader', 'analyst'] as const).map((role) => ({
      role,
      name: role,
      sha256: createHash('sha256').update(role).digest(),
    }));
    const guarded = await startServer({ tokens });
    const as = (token: string) =>
      sendFile(
        guarded,
        '/import/check',
        ALLIES,
        { mapping: MAPPING },
        token ? { authorization: `Bearer ${token}` } : {},
      );
    expect((await as('')).status).toBe(401);
    expect((await as('reader')).status).toBe(403);
    expect((await as('analyst')).status).toBe(200);
    await guarded.stop();
  });

  it('leaves no temporary files', async () => {
    const before = process.env['TMPDIR'];
    const folder = mkdtempSync(join(tmpdir(), 'import-test-'));
    process.env['TMPDIR'] = folder;
    await sendFile(server, '/import', ALLIES, { mapping: MAPPING });
    await sendFile(server, '/import', ALLIES, { mapping: 'tables: [' });
    expect(readdirSync(folder)).toEqual([]);
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true });
  });
});
