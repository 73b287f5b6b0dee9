import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { serve, startServer } from '../support/server.ts';
import { openNeo4j, type Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';
import { sample } from '../support/sample.ts';
import { interleave } from './interleaved.ts';

const ROUNDS = sample(60, 250);

describeOnNeo4j('two servers on one database', () => {
  it('show at once what was written through the other, over many writes and questions', async () => {
    const settings = neo4jUnderTest() as Neo4jSettings;
    const one = await startServer({ neo4j: settings });
    const other = await serve(await openNeo4j(settings));
    await interleave(one, other, ROUNDS);
    await interleave(other, one, ROUNDS, 'back');
    await one.stop();
    await other.stop();
  });
});
