import { startServer, type ServerUnderTest } from '../support/server.ts';

/** What a person said is one thing under two names. */
describe('`same` of a mapping', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  async function check(mapping: string, group = 'Cartel of Sinaloa') {
    const form = new FormData();
    form.append('mapping', mapping);
    form.append('file', new Blob([`Group,State\n${group},Sinaloa\n`]), 'groups.csv');
    const answer = await fetch(`${server.url}/import/check`, { method: 'POST', body: form });
    return (await answer.json()) as { states: Record<string, number>; newEntities: number; table: unknown[] };
  }

  it.each([
    ['by its id in the file', '{ id: "{Group}", kind: GROUP, name: "{Group}" }'],
    ['by the id that its name would get', '{ kind: GROUP, name: "{Group}" }'],
  ])('is not added and does not conflict, %s', async (_how, entity) => {
    const tables = `tables:\n  rows:\n    entities: [${entity}]\n`;
    expect(await check(tables)).toMatchObject({ states: { ADDED: 1, CONFLICTING: 0 }, newEntities: 1 });
    const same = 'same: { cartel-of-sinaloa: sinaloa-cartel }\n';
    expect(await check(same + tables)).toMatchObject({
      states: { ADDED: 0, MATCHED: 1, CONFLICTING: 0 },
      newEntities: 0,
    });
  });

  it('is not needed for a name that differs only in accents', async () => {
    const tables = 'tables: { rows: { entities: [{ kind: GROUP, name: "{Group}" }] } }\n';
    expect(await check(tables, 'SINALÓA CARTEL')).toMatchObject({ states: { MATCHED: 1 }, newEntities: 0 });
  });
});
