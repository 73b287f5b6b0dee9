import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { serve, startServer, type ServerUnderTest } from '../support/server.ts';
import { openNeo4j, type Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';
import { sendFile } from '../support/import.ts';
import { sample } from '../support/sample.ts';
import { importAtOnce } from './import-at-once.ts';
import { interleave } from './interleaved.ts';

const ROUNDS = sample(20, 60);

/** What an import brought leaves both servers when it is retracted through one, and a corrected file replaces it. */
async function retractAndCorrect(one: ServerUnderTest, other: ServerUnderTest): Promise<void> {
  const mapping = `tables: { rows: { entities: [{ id: '{id}', kind: '{kind}', name: '{name}' }],
    links: [{ subject: '{id}', type: OPERATES_IN, object: apolo }] } }`;
  const send = (content: string) =>
    sendFile(one, '/import', { name: 'a.csv', content: `id,kind,name\n${content}\n` }, { mapping });
  const nameOf = async () => {
    const { data } = await other.ask(
      '{ entities(filter: { ids: ["x-corrected"] }) { nodes { __typename name } } }',
    );
    return data.entities.nodes;
  };
  const { body } = await send('x-corrected,GROUP,Wrong');
  expect(await nameOf()).toEqual([{ __typename: 'Group', name: 'Wrong' }]);
  const retract = 'mutation T($id: ID!) { retractImport(input: { id: $id }) { retractedEntities } }';
  const { data } = await one.ask(retract, { id: body.importId });
  expect(data.retractImport.retractedEntities).toBe(1);
  expect([await nameOf(), (await other.ask('{ search(text: "Wrong") { matched } }')).data.search]).toEqual([
    [],
    [],
  ]);
  expect((await send('x-corrected,PERSON,Right')).body).toMatchObject({ newEntities: 1, newClaims: 1 });
  expect(await nameOf()).toEqual([{ __typename: 'Person', name: 'Right' }]);
  expect((await other.ask('{ search(text: "Right") { matched } }')).data.search[0]).toEqual({
    matched: 'Right',
  });
}

describeOnNeo4j('two servers on one database', () => {
  const running: ServerUnderTest[] = [];
  const run = (server: ServerUnderTest) => {
    running.push(server);
    return server;
  };
  // Also when the test has timed out: a server that is left would keep the process from ending.
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
  });

  it('immediately show what was written through the other, over many writes and queries', async () => {
    const settings = neo4jUnderTest() as Neo4jSettings;
    const one = run(await startServer({ neo4j: settings }));
    const other = run(await serve(await openNeo4j(settings)));
    await interleave(one, other, ROUNDS);
    await interleave(other, one, ROUNDS, 'back');
    await importAtOnce(one, other);
    await retractAndCorrect(one, other);
  });
});
