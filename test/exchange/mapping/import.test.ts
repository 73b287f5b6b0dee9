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

it('names the field of a source that the mapping gets wrong', async () => {
  const { errors } = await imported("source: { published: soon }\ntables: { '*': {} }", 'a\n1\n');
  expect(errors[0].message).toMatch(/^mapping source\.published: is not an EDTF date/);
});
