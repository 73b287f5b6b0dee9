import type { Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';

/** The Neo4j that the global set-up of the run started; undefined in a run without one. */
export function neo4jUnderTest(): Neo4jSettings | undefined {
  const given = process.env['CHASQUI_TEST_NEO4J'];
  return given ? (JSON.parse(given) as Neo4jSettings) : undefined;
}

/** `describe` with a Neo4j, `describe.skip` without. */
export const describeOnNeo4j = neo4jUnderTest() ? describe : describe.skip;
