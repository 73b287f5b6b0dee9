import { sendFile } from '../../support/import.ts';
import { emptyStore, serve, type ServerUnderTest } from '../../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serve(await emptyStore());
});
afterAll(() => server.stop());

const imported = async (mapping: string, content: string) =>
  (await sendFile(server, '/import', { name: 'a.csv', content }, { mapping })).body;

it('takes a file whole though the mapping leaves rows out on purpose, and tells them with the reason', async () => {
  const mapping = `tables: { rows: { skip: [{ when: { name: total }, because: is a sum }],
    entities: [{ id: '{id}', kind: REGION, name: '{name}' }] } }`;
  expect(await imported(mapping, 'id,name\nx-1,One\nx-2,total\n')).toMatchObject({
    states: { ADDED: 1, REFUSED: 1 },
    table: [{ place: 'a.csv:3', state: 'REFUSED', why: ['is a sum'] }],
  });
  // A row that cannot be taken for another reason stops it.
  const { errors } = await imported(mapping, 'id,name\nx-3,Three\nx-4,total\nx-5\n');
  expect(errors[0].extensions.problems).toEqual([
    { at: 'a.csv:4', message: 'has 1 cells; the header has 2' },
  ]);
});

it('leaves a link out, with a note, where its end may be missing and is', async () => {
  const mapping = `tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{id}' }],
    links: [{ when: { in: '*' }, subject: '{id}', type: LOCATED_IN, object: '{in}', ifThere: true }] } }`;
  const content = 'id,in\nv-1,v-2\nv-2,\nv-3,v-9\n';
  const body = await imported(mapping, content);
  expect(body).toMatchObject({ newEntities: 3, newClaims: 1, states: { ADDED: 3, REFUSED: 0 } });
  expect(body.table).toEqual([
    { place: 'a.csv:4', state: 'ADDED', why: ['LOCATED_IN is not taken over: "v-9" names no entity'] },
  ]);
  expect(await imported(mapping, content)).toMatchObject({ graphVersion: body.graphVersion, newClaims: 0 });
});

it('puts values into the canonical unit, and days into a span', async () => {
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

it('reads numbers by the decimal sign that their column shows, and refuses those that may be two', async () => {
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
  expect(errors[0].extensions.problems).toEqual([
    {
      at: 'a.csv:3',
      message:
        '"1,250" may be 1250 or 1.250, and nothing in its column says which; set number: point or number: comma in the mapping',
    },
  ]);
  await imported(mapping('point'), 'id,far\nkm-5,7\nkm-6,"1,250"\n');
  expect(await far('km-6')).toBe('1250');
});

it('names the columns that hold something and that the mapping does not read', async () => {
  const mapping = "tables: { rows: { entities: [{ id: '{id}', kind: REGION, name: '{name}' }] } }";
  const { unreadColumns } = await imported(mapping, 'id,name,2014,2013,empty\nu-1,One,1,2,\n');
  expect(unreadColumns).toEqual([{ table: 'rows', columns: ['2014', '2013'] }]);
});

it('says which aliases are left out where an entity has more than it may have', async () => {
  const mapping =
    "tables: { rows: { entities: [{ id: '{id}', kind: PERSON, name: '{id}', aliases: { from: '{also}', split: ';' } }] } }";
  const names = Array.from({ length: 502 }, (_, i) => `Alias ${i}`).join(';');
  const { table, newEntities } = await imported(mapping, `id,also\nmany-1,${names}\n`);
  expect(newEntities).toBe(1);
  expect(table[0].why).toEqual([
    '2 of 502 aliases are left out, for an entity has at most 500: "Alias 500", "Alias 501"',
  ]);
  const { data } = await server.ask('{ entity(id: "many-1") { aliases } }');
  expect(data.entity.aliases).toHaveLength(500);
});

it('names the field of a source that the mapping gets wrong', async () => {
  const { errors } = await imported("source: { published: soon }\ntables: { '*': {} }", 'a\n1\n');
  expect(errors[0].message).toMatch(/^mapping source\.published: is not an EDTF date/);
});
