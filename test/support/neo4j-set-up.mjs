import { tsImport } from 'tsx/esm/api';
import setUpCases from './cases-set-up.mjs';

/** Jest's global set-up of the tests that need a Neo4j: one for all of them. */
export default async function setUp() {
  setUpCases();
  const { startNeo4j } = await tsImport('./neo4j.ts', import.meta.url);
  const neo4j = await startNeo4j();
  if ('skipped' in neo4j) {
    process.stderr.write(`\nSKIPPED: tests against a real Neo4j (${neo4j.skipped})\n`);
    return;
  }
  globalThis.neo4jForTests = neo4j;
  const { uri, user, password, database } = neo4j;
  process.env.CHASQUI_TEST_NEO4J = JSON.stringify({ uri, user, password, database });
}
