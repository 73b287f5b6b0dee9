import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { analysisPool } from '../../../server/analysis/pool/pool.ts';
import { contextFactory } from '../../../server/api/context-factory.ts';
import { graphqlServer } from '../../../server/api/http/graphql.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import type { Neo4jSettings } from '../../../server/store/neo4j/neo4j-store.ts';
import { fill, fillLinks } from '../fill.ts';
import { entityId, preferentialAttachment, project, vocabulary } from '../graphs.ts';
import { logProgress, times, type Figure, type Peer } from '../measure.ts';
import { hasPeers, peerPackage } from '../peers.ts';
import { below, randomFrom } from '../random.ts';
import { withEmbedded, withNeo4j } from '../stores.ts';

const RUNS = 500;
/** Rounds of warm-up, because databases compile queries while they run. */
const WARM_UP = 1_500;
const PAIRS = preferentialAttachment(10_000, 5, 1);

/** The page of an entity: itself, its 25 strongest links with their other ends, 10 claims with their sources. */
export const PAGE = `query Page($id: ID!) {
  entity(id: $id) {
    id kind name aliases
    links(first: 25) { nodes { id type confidence support denial status hedge from { id kind name } to { id kind name } } }
    claims(first: 10) { nodes { id stance hedge statement happened source { id title publisher reliability } } }
  }
}`;

/** The same in one hand-written query. */
const BY_HAND = `MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:TIED_TO]-(o:Entity)
  WITH r, o ORDER BY r.confidence DESC, r.id LIMIT 25
  RETURN collect({id: r.id, type: type(r), confidence: r.confidence, support: r.support, denial: r.denial,
    status: r.status, hedge: r.hedge, from: startNode(r).id, other: {id: o.id, kind: o.kind, name: o.name}}) AS links
}
CALL (e) {
  MATCH (c:Claim)-[:SUBJECT|OBJECT]->(e)
  WITH c ORDER BY c.seq DESC LIMIT 10
  MATCH (c)-[:FROM]->(s:Source)
  RETURN collect({id: c.id, stance: c.stance, hedge: c.hedge, statement: c.statement, happened: c.happened,
    source: {id: s.id, title: s.title, publisher: s.publisher, reliability: s.reliability}}) AS claims
}
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, links, claims`;

/** The types from which @neo4j/graphql generates its schema of the same graph. */
const TYPES = `
type Entity @node {
  id: String! kind: String! name: String! aliases: [String!]
  tiedTo: [Entity!]! @relationship(type: "TIED_TO", direction: OUT, properties: "Tie", queryDirection: UNDIRECTED)
  claimsOn: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
}
type Tie @relationshipProperties {
  id: String! confidence: Float! support: Float! denial: Float! status: String! hedge: String
}
type Claim @node {
  id: String! seq: Int! stance: String! hedge: String! statement: String! happened: String
  sources: [Source!]! @relationship(type: "FROM", direction: OUT)
}
type Source @node { id: String! title: String! publisher: String reliability: String! }`;

const ITS_PAGE = `query Page($id: String!) {
  entities(where: { id: { eq: $id } }) {
    id kind name aliases
    tiedToConnection(first: 25, sort: [{ edge: { confidence: DESC } }]) {
      edges { properties { id confidence support denial status hedge } node { id kind name } }
    }
    claimsOn(limit: 10, sort: [{ seq: DESC }]) {
      id stance hedge statement happened
      sources { id title publisher reliability }
    }
  }
}`;

/** Time for the page of an entity over GraphQL, with a hand-written query and with @neo4j/graphql. */
export async function* entityPage(withPeers: boolean): AsyncGenerator<Figure> {
  const { projection } = project(PAIRS);
  const put = async (store: GraphStore) => {
    logProgress('  filling …');
    await fill(store, PAIRS, 2);
    await fillLinks(store, projection);
  };
  const figure = (
    name: string,
    measured: Pick<Figure, 'p50' | 'p95' | 'runs'>,
    more: Partial<Figure> = {},
  ): Figure => ({
    suite: 'entity-page',
    name: `entity page, ${PAIRS.name}: ${name}`,
    unit: 'ms',
    peers: [],
    ...measured,
    ...more,
  });
  yield* withNeo4j(async function* (store, settings) {
    await put(store);
    const peers = withPeers ? await others(settings) : [];
    const goal = '≤ 2 × by hand, ≥ 2 × faster than @neo4j/graphql';
    yield figure('GraphQL on Neo4j', await pages(store), { peers, goal });
  });
  yield* withEmbedded(async function* (store) {
    await put(store);
    yield figure('GraphQL on the embedded engine', await pages(store));
  });
}

/** Queries pages within the process, without HTTP, like the peers. */
async function pages(store: GraphStore) {
  const pool = analysisPool();
  const contexts = contextFactory(store, vocabulary, pool);
  const server = graphqlServer(pino({ level: 'silent' }));
  await server.start();
  try {
    const ask = async (id: string) => {
      const contextValue = contexts.forRequest('reader', new AbortController().signal);
      const { body } = await server.executeOperation({ query: PAGE, variables: { id } }, { contextValue });
      return whole(body.kind === 'single' ? body.singleResult.data?.['entity'] : null, body);
    };
    await ask(entityId(0));
    return await times(RUNS, fresh(ask), WARM_UP);
  } finally {
    await server.stop();
    await pool.close();
  }
}

/** A different entity per round, the same for everything that is measured. */
function fresh(ask: (id: string) => Promise<unknown>) {
  const random = randomFrom(42);
  return () => ask(entityId(below(random, PAIRS.entities)));
}

function whole<T>(page: T | undefined | null, said: unknown): T {
  if (!page) throw new Error(`no page: ${JSON.stringify(said)}`);
  return page;
}

async function others(settings: Neo4jSettings): Promise<Peer[]> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  });
  const peers: Peer[] = [];
  try {
    const byHand = await times(
      RUNS,
      fresh(async (id) => {
        const session = driver.session({
          database: settings.database,
          defaultAccessMode: neo4j.session.READ,
        });
        try {
          const { records } = await session.run(BY_HAND, { id });
          return whole(records[0]?.toObject(), id);
        } finally {
          await session.close();
        }
      }),
      WARM_UP,
    );
    peers.push({ name: 'neo4j-driver by hand', p50: byHand.p50, runs: RUNS });
    if (!hasPeers) return peers;
    const { Neo4jGraphQL } = peerPackage('@neo4j/graphql');
    const { graphql } = peerPackage('graphql');
    const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
    const contextValue = { sessionConfig: { database: settings.database } };
    const library = await times(
      RUNS,
      fresh(async (id) => {
        const answer = await graphql({ schema, source: ITS_PAGE, variableValues: { id }, contextValue });
        return whole(answer.data?.entities?.[0], answer);
      }),
      WARM_UP,
    );
    peers.push({ name: '@neo4j/graphql', p50: library.p50, runs: RUNS });
    return peers;
  } finally {
    await driver.close();
  }
}
