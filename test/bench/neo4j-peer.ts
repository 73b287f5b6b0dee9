import neo4j from 'neo4j-driver';
import { startNeo4j, wipe } from '../support/neo4j.ts';
import { logProgress } from './measure.ts';

const QUESTIONS = {
  'SHORTEST 10':
    'MATCH p = SHORTEST 10 (a:Node {n: $from})-[:TIED]-+(b:Node {n: $to}) RETURN [x IN nodes(p) | x.n] AS path',
  shortestPath:
    'MATCH (a:Node {n: $from}), (b:Node {n: $to}) MATCH p = shortestPath((a)-[:TIED*]-(b)) RETURN [x IN nodes(p) | x.n] AS path',
};

/** A Neo4j with a graph of pairs; null, with a message, when none is available. */
export async function neo4jPeer(entities: number, edges: readonly (readonly [number, number, number])[]) {
  const server = await startNeo4j({ measured: true });
  if ('skipped' in server) {
    logProgress(`  without Neo4j (${server.skipped})`);
    return null;
  }
  await wipe(server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const session = () => driver.session({ database: server.database });
  const run = async (text: string, params: object = {}) => {
    const open = session();
    try {
      return (await open.run(text, params)).records;
    } finally {
      await open.close();
    }
  };
  await run('CREATE INDEX node_n IF NOT EXISTS FOR (x:Node) ON (x.n)');
  await run('CALL db.awaitIndexes(60)');
  const BATCH = 20_000;
  for (let first = 0; first < entities; first += BATCH) {
    const last = Math.min(first + BATCH, entities) - 1;
    await run('UNWIND range($first, $last) AS n CREATE (:Node {n: n})', {
      first: neo4j.int(first),
      last: neo4j.int(last),
    });
  }
  for (let first = 0; first < edges.length; first += BATCH) {
    const rows = edges
      .slice(first, first + BATCH)
      .map(([a, b, weight]) => ({ a: neo4j.int(a), b: neo4j.int(b), weight }));
    await run(
      `UNWIND $rows AS row MATCH (a:Node {n: row.a}) MATCH (b:Node {n: row.b})
       CREATE (a)-[:TIED {weight: row.weight}]->(b)`,
      { rows },
    );
  }
  return {
    ask: (question: keyof typeof QUESTIONS, from: number, to: number) =>
      run(QUESTIONS[question], { from: neo4j.int(from), to: neo4j.int(to) }),
    async stop() {
      await driver.close();
      await wipe(server);
      await server.stop();
    },
  };
}
