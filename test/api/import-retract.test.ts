import { exported, sendFile } from '../support/import.ts';
import { emptyStore, serve, startServer, type ServerUnderTest } from '../support/server.ts';

const HEADER = 'Id,Name,Alias,Kind\n';
const WRONG = {
  name: 'wrong-encoding.csv',
  content: `${HEADER}g-penon,PeÃ±Ã³n Ãu,El PeÃ±Ã³n,GROUP\ng-otro,Otro AÃ±o,,GROUP\n`,
};
const RIGHT = {
  name: 'corrected.csv',
  content: `${HEADER}g-penon,Peñón Ñu,El Peñón,GROUP\ng-otro,Otro Año,,GROUP\n`,
};
const MAPPING = `tables: { rows: {
  entities: [{ id: '{Id}', kind: '{Kind}', name: '{Name}', aliases: { from: '{Alias}', split: ';' } }],
  links: [{ subject: '{Id}', type: OPERATES_IN, object: apolo }] } }`;
const ENTITIES = "tables: { rows: { entities: [{ id: '{id}', kind: GROUP, name: '{name}' }] } }";

let server: ServerUnderTest;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const retract = async (id: string) =>
  (
    await server.ask(
      'mutation T($id: ID!) { retractImport(input: { id: $id }) { retracted retractedEntities } }',
      { id },
    )
  ).data.retractImport;
const counts = async () =>
  (await server.ask('{ graph { entities links sources } entities { totalCount } sources { totalCount } }'))
    .data;
const nameOf = async (id: string) =>
  (await server.ask(`{ entity(id: "${id}") { name } }`)).data?.entity?.name ?? null;
const search = async (text: string) =>
  (
    await server.ask('query S($text: String!) { search(text: $text) { entity { id name } } }', { text })
  ).data.search.map(({ entity }: { entity: { name: string } }) => entity.name);

describe('a retracted import', () => {
  it('retracts the entities and the source that only it contained, and the corrected file can be imported', async () => {
    const before = await counts();
    const first = await sendFile(server, '/import', WRONG, { mapping: MAPPING });
    expect(await search('PeÃ±Ã³n')).toEqual(['PeÃ±Ã³n Ãu']);
    expect(await retract(first.body.importId)).toEqual({ retracted: 2, retractedEntities: 2 });
    expect(await counts()).toEqual(before);
    expect([await nameOf('g-penon'), await search('PeÃ±Ã³n')]).toEqual([null, []]);
    const gone = await server.ask(`{ source(id: "file-${first.body.sha256.slice(0, 16)}") { id } }`);
    expect(gone.data.source).toBeNull();

    const { status, body } = await sendFile(server, '/import', RIGHT, { mapping: MAPPING });
    expect([status, body.newEntities, body.newClaims, body.states.CONFLICTING]).toEqual([200, 2, 2, 0]);
    expect([await nameOf('g-penon'), await search('El Peñón')]).toEqual(['Peñón Ñu', ['Peñón Ñu']]);
    expect(await search('PeÃ±Ã³n')).toEqual([]);
    const evidence = await server.ask('{ searchEvidence(text: "PeÃ±Ã³n") { totalCount } }');
    expect(evidence.data.searchEvidence.totalCount).toBe(0);
    for (const format of ['cytoscape', 'graphml', 'gexf', 'stix', 'ftm'])
      expect(await exported(server, format)).not.toContain('PeÃ±Ã³n');
    const found = await server.ask(
      '{ entity(id: "g-penon") { links { nodes { type claims { totalCount nodes { source { title } } } } } } }',
    );
    expect(found.data.entity.links.nodes).toEqual([
      { type: 'OPERATES_IN', claims: { totalCount: 1, nodes: [{ source: { title: 'corrected.csv' } }] } },
    ]);
  });

  it('frees its names, and is reinstated completely when the file is imported again', async () => {
    const file = { name: 'named.csv', content: 'a,b\nLos Nuevos,Los Otros\n' };
    const mapping = `tables: { rows: { links: [
      { subject: { name: '{a}', kind: GROUP }, type: WORKS_WITH, object: { name: '{b}', kind: GROUP } }] } }`;
    const { body } = await sendFile(server, '/import', file, { mapping });
    const there = await counts();
    await retract(body.importId);
    const other = { name: 'other.csv', content: 'a,b\nLos Nuevos,FTC\n' };
    const checked = await sendFile(server, '/import/check', other, { mapping });
    expect(checked.body.table[0].why).toMatchObject([
      { message: expect.stringContaining('"FTC" matches ftc') },
    ]);
    const again = await sendFile(server, '/import', file, { mapping });
    expect(again.body).toMatchObject({ newEntities: 2, newClaims: 0, reinstated: 1 });
    expect(await counts()).toEqual(there);
    expect(await search('Los Nuevos')).toEqual(['Los Nuevos']);
  });

  it('keeps what another import, a claim or a record by hand refers to', async () => {
    const content =
      'id,name\nkeep-import,Kept by import\nkeep-claim,Kept by claim\nkeep-hand,Kept by hand\ngo,Gone\n';
    const first = await sendFile(server, '/import', { name: 'a.csv', content }, { mapping: ENTITIES });
    const more = { name: 'b.csv', content: 'id,name\nkeep-import,Kept by import\nnew-there,New there\n' };
    const second = await sendFile(server, '/import', more, { mapping: ENTITIES });
    const input = {
      entities: [{ id: 'keep-hand', kind: 'GROUP', name: 'Kept by hand' }],
      linkClaims: [
        {
          subject: 'keep-claim',
          type: 'OPERATES_IN',
          object: 'apolo',
          hedge: 'STATED',
          source: 'src-chasqui-assessment',
          statement: 'It is there.',
        },
      ],
    };
    const recorded = await server.ask(
      'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }',
      { input },
    );
    expect(recorded.errors).toBeUndefined();
    expect((await retract(first.body.importId)).retractedEntities).toBe(1);
    const left = await Promise.all(['keep-import', 'keep-claim', 'keep-hand', 'go'].map(nameOf));
    expect(left).toEqual(['Kept by import', 'Kept by claim', 'Kept by hand', null]);
    expect((await retract(second.body.importId)).retractedEntities).toBe(2);
    expect(await nameOf('keep-import')).toBeNull();
    const claim = { ...input.linkClaims[0], subject: 'go' };
    const refused = await server.ask(
      'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }',
      { input: { linkClaims: [claim] } },
    );
    expect(refused.errors?.[0]?.message).toContain('unknown entity "go"');
  });

  it('restores from its backup byte for byte, retracted and imported again', async () => {
    const { body } = await sendFile(server, '/import', WRONG, { mapping: MAPPING });
    await retract(body.importId);
    const text = await exported(server, 'jsonl');
    expect(text).toContain('"takenBackAt":"');
    const copy = await emptyStore();
    const second = await serve(copy);
    const restored = await sendFile(second, '/import', { name: 'graph.jsonl', content: text });
    expect(restored.body).toMatchObject({ restored: true });
    expect(await exported(second, 'jsonl')).toBe(text);
    expect((await second.ask('{ entity(id: "g-penon") { id } }')).data.entity).toBeNull();
    const again = await sendFile(second, '/import', WRONG, { mapping: MAPPING });
    expect(again.body).toMatchObject({ newEntities: 2, reinstated: 2 });
    await second.stop();
  });
});
