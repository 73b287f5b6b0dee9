import setUpCases from './cases-set-up.ts';
import { startNeo4j, type Neo4jForTests } from './neo4j.ts';

declare global {
  var neo4jForTests: Neo4jForTests | undefined;
}

/** Jest's global set-up of the tests that need a Neo4j: one for all of them. */
export default async function setUp(): Promise<void> {
  setUpCases();
  const neo4j = await startNeo4j();
  if ('skipped' in neo4j) {
    process.stderr.write(`\nSKIPPED: tests against a real Neo4j (${neo4j.skipped})\n`);
    return;
  }
  globalThis.neo4jForTests = neo4j;
  const { uri, user, password, database } = neo4j;
  process.env['CHASQUI_TEST_NEO4J'] = JSON.stringify({ uri, user, password, database });
}
