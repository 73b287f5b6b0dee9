import { sendFile } from '../../support/import.ts';
import { emptyStore, serve, type ServerUnderTest } from '../../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serve(await emptyStore());
});
afterAll(() => server.stop());

const imported = async (mapping: string, content: string) =>
  (await sendFile(server, '/import', { name: 'a.csv', content }, { mapping })).body;

it('imports a file whose mapping skips rows, and reports them with the reason', async () => {
  const mapping = `tables: { rows: { skip: [{ when: { name: total }, because: is a sum }],
    entities: [{ id: '{id}', kind: REGION, name: '{name}' }] } }`;
  expect(await imported(mapping, 'id,name\nx-1,One\nx-2,total\n')).toMatchObject({
    states: { ADDED: 1, REFUSED: 1 },
    table: [{ place: 'a.csv:3', state: 'REFUSED', why: [{ message: 'is a sum' }] }],
  });
  // A row that is refused for another reason stops the import.
  const { errors } = await imported(mapping, 'id,name\nx-3,Three\nx-4,total\nx-5\n');
  expect(errors[0].extensions.problems).toMatchObject([
    { at: 'a.csv:4', message: 'expected 2 cells, as in the header; got 1' },
  ]);
});

it('omits a link with a note when its end is missing and the mapping allows that', async () => {
  const mapping = `tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{id}' }],
    links: [{ when: { in: '*' }, subject: '{id}', type: LOCATED_IN, object: '{in}', ifThere: true }] } }`;
  const content = 'id,in\nv-1,v-2\nv-2,\nv-3,v-9\n';
  const body = await imported(mapping, content);
  expect(body).toMatchObject({ newEntities: 3, newClaims: 1, states: { ADDED: 3, REFUSED: 0 } });
  expect(body.table).toMatchObject([
    { place: 'a.csv:4', state: 'ADDED', why: [{ message: 'LOCATED_IN is ignored: unknown entity "v-9"' }] },
  ]);
  expect(await imported(mapping, content)).toMatchObject({ graphVersion: body.graphVersion, newClaims: 0 });
});

it('converts values to the canonical unit, and two days to an interval', async () => {
  const mapping = `tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{id}' }],
    values: [{ subject: '{id}', property: distance, value: { from: '{far}', number: true }, unit: mi,
      happened: { since: { from: '{from}', date: dd/mm/yyyy }, until: { from: '{to}', date: dd/mm/yyyy } } }] } }`;
  await imported(mapping, 'id;far;from;to\nfar-1;10,5;19/10/2013;21/10/2013\n');
  const { data } = await server.ask(
    '{ entity(id: "far-1") { values { claims { value min max unit happened } } } }',
  );
  const [claim] = data.entity.values[0].claims;
  expect(claim).toMatchObject({ value: '10.5', unit: 'km', happened: '2013-10-19/2013-10-21' });
  expect(claim.min).toBeCloseTo(10.5 * 1.609344);
});

it('reads numbers by the decimal sign of their column, and refuses ambiguous ones', async () => {
  const mapping = (
    number: string,
  ) => `tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{id}' }],
    values: [{ subject: '{id}', property: distance, value: { from: '{far}', number: ${number} }, unit: km }] } }`;
  const far = async (id: string) =>
    (await server.ask(`{ entity(id: "${id}") { values { claims { value } } } }`)).data.entity.values[0]
      .claims[0].value;
  await imported(mapping('true'), 'id,far\nkm-1,"1,250"\nkm-2,"1,250.5"\n');
  expect([await far('km-1'), await far('km-2')]).toEqual(['1250', '1250.5']);
  await imported(mapping('true'), 'id,far\nkm-3,"1,250"\nkm-4,"1,5"\n');
  expect([await far('km-3'), await far('km-4')]).toEqual(['1.250', '1.5']);
  const { errors } = await imported(mapping('true'), 'id,far\nkm-5,7\nkm-6,"1,250"\n');
  expect(errors[0].extensions.problems).toMatchObject([
    {
      at: 'a.csv:3',
      message:
        'ambiguous number "1,250": it may be 1250 or 1.250, and no other value of its column decides; set number: point or number: comma in the mapping',
    },
  ]);
  await imported(mapping('point'), 'id,far\nkm-5,7\nkm-6,"1,250"\n');
  expect(await far('km-6')).toBe('1250');
});

it('reports non-empty columns that the mapping does not read', async () => {
  const mapping = "tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{name}' }] } }";
  const { unreadColumns } = await imported(mapping, 'id,name,2014,2013,empty\nu-1,One,1,2,\n');
  expect(unreadColumns).toEqual([{ table: 'rows', columns: ['2014', '2013'] }]);
});

it('reports aliases beyond the maximum per entity', async () => {
  const mapping =
    "tables: { rows: { entities: [{ id: '{id}', kind: PERSON, name: '{id}', aliases: { from: '{also}', split: ';' } }] } }";
  const names = Array.from({ length: 502 }, (_, i) => `Alias ${i}`).join(';');
  const { table, newEntities } = await imported(mapping, `id,also\nmany-1,${names}\n`);
  expect(newEntities).toBe(1);
  expect(table[0].why).toMatchObject([
    {
      message: '2 of 502 aliases were omitted, because an entity has at most 500: "Alias 500", "Alias 501"',
    },
  ]);
  const { data } = await server.ask('{ entity(id: "many-1") { aliases } }');
  expect(data.entity.aliases).toHaveLength(500);
});

it('reports the invalid field of a source', async () => {
  const { errors } = await imported("source: { published: soon }\ntables: { '*': {} }", 'a\n1\n');
  expect(errors[0].message).toMatch(/^mapping source\.published: must be an EDTF date/);
});

describe('the country, nationality or role of an entity in a mapping', () => {
  const claimsOf = async (id: string) => {
    const { data } = await server.ask(
      `query Q($id: ID!) { entity(id: $id) { ... on Group { country } ... on Person { role nationality }
        claims { nodes { hedge statement locator source { title } ... on ValueClaim { property value } } } } }`,
      { id },
    );
    return data.entity;
  };
  const value = (property: string, text: string, statement: string, more: object = {}) => ({
    property,
    value: text,
    statement,
    hedge: 'STATED',
    locator: 'line 2',
    source: { title: 'a.csv' },
    ...more,
  });

  it('is recorded as a claim of the file', async () => {
    const mapping = `{ hedge: REPORTED, source: { title: Desk }, tables: { rows: { entities: [
      { id: '{id}', kind: PERSON, name: '{name}', role: '{post}', nationality: { from: '{from}', values: { PE: Peruvian } } },
      { kind: GROUP, name: '{firm}', country: Peru }] } } }`;
    const body = await imported(mapping, 'id,name,post,from,firm\nboss-1,Boss,Chief,PE,First Firm\n');
    expect(body).toMatchObject({ newEntities: 2, newClaims: 3, newSources: 1 });
    const desk = { hedge: 'REPORTED', source: { title: 'Desk' } };
    const { claims, ...shown } = await claimsOf('boss-1');
    expect(shown).toEqual({ role: 'Chief', nationality: 'Peruvian' });
    expect(claims.nodes).toEqual(
      expect.arrayContaining([
        value('role', 'Chief', 'Boss: role Chief', desk),
        value('nationality', 'Peruvian', 'Boss: nationality Peruvian', desk),
      ]),
    );
    expect((await claimsOf('first-firm')).claims.nodes).toEqual([
      value('country', 'Peru', 'First Firm: country Peru', desk),
    ]);
  });

  it('is one claim for any number of rows, and another one for a second file', async () => {
    const mapping = `tables: { rows: { entities: [{ id: '{id}', kind: GROUP, name: '{id}', country: '{in}' }] } }`;
    const content = 'id,in\noften-1,Peru\noften-1,Peru\noften-1,Peru\n';
    const body = await imported(mapping, content);
    expect(body).toMatchObject({ newClaims: 1, states: { ADDED: 1, MATCHED: 2 }, table: [] });
    expect(await imported(mapping, content)).toMatchObject({ newClaims: 0, newEntities: 0 });
    const other = await imported(mapping, 'id,in\noften-1,Bolivia\n');
    expect(other).toMatchObject({ newClaims: 1, states: { ADDED: 1, CONFLICTING: 0 } });
    const { data } = await server.ask('{ entity(id: "often-1") { values { property contested } } }');
    expect(data.entity.values).toEqual([{ property: 'country', contested: true }]);
  });

  it('is omitted for an ifMissing entity that is already recorded, and reinstated with its import', async () => {
    const nodes = `tables: { rows: { entities: [{ id: '{id}', kind: GROUP, name: '{id}' }] } }`;
    await imported(nodes, 'id\nknown-1\n');
    const edges = `tables: { rows: {
      entities: [{ ifMissing: true, id: '{a}', kind: GROUP, name: '{a}', country: Peru },
        { ifMissing: true, id: '{b}', kind: GROUP, name: '{b}', country: Peru }],
      links: [{ subject: '{a}', type: RIVAL_OF, object: '{b}' }] } }`;
    const content = 'a,b\nknown-1,passing-1\nknown-1,passing-2\npassing-1,passing-2\n';
    const body = await imported(edges, content);
    expect(body).toMatchObject({ newEntities: 2, newClaims: 5, table: [] });
    expect((await claimsOf('known-1')).country).toBeNull();
    expect((await claimsOf('passing-2')).country).toBe('Peru');

    const kept = `tables: { rows: { links: [{ subject: '{a}', type: WORKS_WITH, object: '{b}' }] } }`;
    await imported(kept, 'a,b\npassing-1,passing-2\n');
    await server.ask('mutation T($id: ID!) { retractImport(input: { id: $id }) { retracted } }', {
      id: body.importId,
    });
    expect((await claimsOf('passing-2')).country).toBeNull();
    expect(await imported(edges, content)).toMatchObject({ newClaims: 0, reinstated: 5 });
    expect((await claimsOf('passing-2')).country).toBe('Peru');
  });

  it('is refused with its column when the entity has another kind', async () => {
    const mapping = `tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{id}', country: '{in}' }] } }`;
    const { errors } = await imported(mapping, 'id,in\nplace-1,Peru\n');
    expect(errors[0].extensions.problems).toMatchObject([
      { at: 'a.csv:2 in', message: '"place-1" is a REGION; expected GROUP' },
    ]);
  });
});
