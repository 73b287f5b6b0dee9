import { chokepoints } from '../../../server/analysis/chokepoints.ts';
import { deadlineIn } from '../../../server/analysis/deadline.ts';
import { findBlocks } from '../../../server/analysis/graph/blocks.ts';
import { evidenceNumbers, type LinkFilter } from '../../../server/analysis/link-filter.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { findPaths } from '../../../server/analysis/paths/find-paths.ts';
import { UNRESTRICTED, type PathQuery } from '../../../server/analysis/paths/path-query.ts';
import { analysisPool } from '../../../server/analysis/pool/pool.ts';
import type { Projection } from '../../../server/analysis/projection.ts';
import { whatIf } from '../../../server/analysis/what-if.ts';
import { edgeList, preferentialAttachment, project, projectionOf, treeLike, type Pairs } from '../graphs.ts';
import { quantiles, logProgress, times, type Figure, type Peer } from '../measure.ts';
import { neo4jPeer } from '../neo4j-peer.ts';
import { hasPeers, peerPackage, pythonYen } from '../peers.ts';
import { below, randomFrom } from '../random.ts';

const LONG = 120_000;
const RUNS = 300;
/** Queries of warm-up, for everything that is measured. */
const WARM_UP = 300;
/** Native Yen takes seconds per query. */
const SLOW_RUNS = 5;

const plain: PathQuery = {
  ...UNRESTRICTED,
  from: [],
  to: [],
  k: 10,
};

type PeerName = 'strongest-k' | 'strongest' | 'shortest-k' | 'shortest' | 'cut';

interface Asked {
  readonly name: string;
  readonly question: Partial<PathQuery>;
  readonly goal?: string;
  /** A filter without a cached view. */
  readonly filter?: (round: number) => LinkFilter;
  readonly peers?: PeerName;
}

const withoutSource = (round: number): LinkFilter => ({
  evidence: {
    excludeSources: [`src-${(round + 200) % 200}`],
    claimedBefore: `2024-01-${10 + (Math.abs(round) % 19)}`,
  },
});

const QUESTIONS: readonly Asked[] = [
  { name: 'STRONGEST k=10', question: {}, goal: 'p50 ≤ 10, p95 ≤ 60', peers: 'strongest-k' },
  { name: 'STRONGEST k=10, 8 hops', question: { maxHops: 8 }, goal: 'p95 ≤ 10' },
  { name: 'STRONGEST k=10, new filter', question: {}, filter: withoutSource, goal: 'p50 ≤ 30' },
  { name: 'STRONGEST k=50', question: { k: 50 } },
  { name: 'one STRONGEST', question: { k: 1 }, goal: 'p50 ≤ 2', peers: 'strongest' },
  { name: 'one STRONGEST, new filter', question: { k: 1 }, filter: withoutSource, goal: 'p50 ≤ 6' },
  { name: 'SHORTEST k=10', question: { ranking: 'SHORTEST' }, goal: 'p50 ≤ 1.5', peers: 'shortest-k' },
  {
    name: 'SHORTEST k=10, new filter',
    question: { ranking: 'SHORTEST' },
    filter: withoutSource,
    goal: 'p50 ≤ 4.5',
  },
  { name: 'one SHORTEST', question: { ranking: 'SHORTEST', k: 1 }, goal: 'p50 ≤ 0.1', peers: 'shortest' },
  {
    name: 'one SHORTEST, new filter',
    question: { ranking: 'SHORTEST', k: 1 },
    filter: withoutSource,
    goal: 'p50 ≤ 0.3',
  },
  { name: 'SPECIFIC k=10', question: { ranking: 'SPECIFIC' } },
];

/** Paths, cuts and what-ifs on graphs of half a million links, each query on a new random pair. */
export async function* paths(withPeers: boolean): AsyncGenerator<Figure> {
  yield* onGraph(preferentialAttachment(100_000, 5, 1), QUESTIONS, withPeers);
  yield* onGraph(edgeList('musae_github/git_edges.csv'), QUESTIONS, withPeers);
  const tree = QUESTIONS.filter(({ name }) => name.includes('k=10')).map(({ peers: _, ...asked }) => ({
    ...asked,
    goal: asked.filter ? 'p50 ≤ 150' : 'p50 ≤ 50',
  }));
  yield* onGraph(treeLike(1_000_000, 50_000, 1), tree, false);
}

async function* onGraph(
  pairs: Pairs,
  questions: readonly Asked[],
  withPeers: boolean,
): AsyncGenerator<Figure> {
  logProgress(`… ${pairs.name}`);
  const { projection: bare, builder } = project(pairs);
  if (!bare.columns.blocks) builder.setBlocks(findBlocks(bare.columns));
  const graph = projectionOf(builder, 2);
  const peers = withPeers ? await peersOn(graph) : new Map<PeerName, Peer[]>();
  const figure = (
    name: string,
    more: Omit<Figure, 'suite' | 'name' | 'unit' | 'peers'>,
    peer?: PeerName,
  ): Figure => ({
    suite: 'paths',
    name: `${pairs.name}: ${name}`,
    unit: 'ms',
    ...more,
    peers: (peer && peers.get(peer)) ?? [],
  });

  for (const { name, question, filter, goal, peers: peer } of questions) {
    const pair = freshPairs(pairs.entities);
    const measured = await times(
      RUNS,
      (round) => {
        const view = viewLinks(graph, filter?.(round) ?? {});
        return findPaths(graph, view.filter, { ...plain, ...question, ...pair() }, deadlineIn(LONG));
      },
      WARM_UP,
    );
    yield figure(name, { ...measured, ...(goal && { goal }) }, peer);
  }

  const pool = analysisPool();
  const pair = freshPairs(pairs.entities);
  const { filter } = viewLinks(graph);
  const through = await times(RUNS, () =>
    pool.run('paths', graph.columns, { filter, query: { ...plain, ...pair() } }, { deadlineMs: LONG }),
  );
  await pool.close();
  yield figure('STRONGEST k=10 through the pool', through);

  const cutPair = freshPairs(pairs.entities);
  const cut = await times(100, () => {
    const { from, to } = cutPair();
    return chokepoints(graph, filter, from, to, 'ANY', [], deadlineIn(LONG));
  });
  yield figure('minimum node cut', { ...cut, goal: 'p50 ≤ 150' }, 'cut');

  const leftOut = await times(40, (round) => {
    const evidence = evidenceNumbers({ excludeSources: [`src-${(round + 200) % 200}`] }, graph);
    return whatIf(graph, filter, evidence, [], deadlineIn(LONG));
  });
  yield figure('whatIf over all links, without a source', { ...leftOut, goal: '≤ 150' });
  const graded = await times(20, () =>
    whatIf(graph, filter, evidenceNumbers({ minReliability: 'C' }, graph), [], deadlineIn(LONG)),
  );
  yield figure('whatIf over all links, with grades A to C', { ...graded, goal: '≤ 50' });
}

/** The same new pairs for everything that is measured. */
function freshPairs(entities: number): () => { from: [number]; to: [number] } {
  const random = randomFrom(42);
  return () => {
    const from = below(random, entities);
    return { from: [from], to: [(from + 1 + below(random, entities - 1)) % entities] };
  };
}

/** Times of peers on the same graph, weights and pairs. */
async function peersOn(graph: Projection): Promise<Map<PeerName, Peer[]>> {
  const found = new Map<PeerName, Peer[]>();
  const put = (name: PeerName, peer: Peer) => found.set(name, [...(found.get(name) ?? []), peer]);
  const edges = weighted(graph);
  const fresh = () => freshPairs(graph.entityCount);

  if (hasPeers) {
    for (const { name, peer, times: measured } of await javascript(graph.entityCount, edges, fresh)) {
      put(name, { name: peer, ...measured });
    }
  }
  const pair = fresh();
  const slow = Array.from({ length: SLOW_RUNS }, () => pair()).map(({ from, to }) => [from[0], to[0]]);
  logProgress('  igraph, SciPy …');
  const yen = pythonYen({ nodes: graph.entityCount, edges, k: plain.k, pairs: slow });
  for (const [peer, seconds] of Object.entries(yen ?? {})) {
    const { p50, runs } = quantiles(seconds.map((s) => s * 1_000));
    put(peer === 'cut' ? 'cut' : 'strongest-k', {
      name: peer === 'cut' ? 'igraph' : `${peer} Yen`,
      p50,
      runs,
    });
  }
  logProgress('  Neo4j …');
  const neo4j = await neo4jPeer(graph.entityCount, edges);
  if (neo4j) {
    for (const [name, cypher, peer] of [
      ['shortest-k', 'SHORTEST 10', 'Neo4j SHORTEST 10'],
      ['shortest', 'shortestPath', 'Neo4j shortestPath'],
    ] as const) {
      const next = fresh();
      const measured = await times(
        100,
        () => {
          const { from, to } = next();
          return neo4j.ask(cypher, from[0], to[0]);
        },
        WARM_UP,
      );
      put(name, { name: peer, p50: measured.p50, runs: measured.runs });
    }
    await neo4j.stop();
  }
  return found;
}

function weighted({ columns }: Projection): [number, number, number][] {
  const edges: [number, number, number][] = [];
  for (let link = 0; link < columns.linkCount; link++) {
    const weight = -Math.log(columns.linkConfidence[link] as number);
    if (weight < Infinity)
      edges.push([columns.linkFrom[link] as number, columns.linkTo[link] as number, weight]);
  }
  return edges;
}

async function javascript(
  entities: number,
  edges: readonly (readonly [number, number, number])[],
  fresh: () => ReturnType<typeof freshPairs>,
) {
  const { UndirectedGraph } = peerPackage('graphology');
  const { bidirectional, dijkstra } = peerPackage('graphology-shortest-path');
  const graph = new UndirectedGraph();
  for (let entity = 0; entity < entities; entity++) graph.addNode(entity);
  for (const [a, b, weight] of edges) graph.mergeEdge(a, b, { weight });
  const ngraph = peerPackage('ngraph.graph')();
  const { nba } = peerPackage('ngraph.path');
  for (const [a, b, weight] of edges) ngraph.addLink(a, b, { weight });
  const finder = nba(ngraph, {
    distance: (_: unknown, __: unknown, link: { data: { weight: number } }) => link.data.weight,
  });
  const known = (entity: number) => ngraph.getNode(entity) !== undefined;

  const measure = (ask: (from: number, to: number) => unknown) => {
    const pair = fresh();
    return times(
      50,
      () => {
        const { from, to } = pair();
        return ask(from[0], to[0]);
      },
      5,
    );
  };
  logProgress('  graphology, ngraph.path …');
  return [
    {
      name: 'shortest' as const,
      peer: 'graphology',
      times: await measure((a, b) => bidirectional(graph, a, b)),
    },
    {
      name: 'strongest' as const,
      peer: 'graphology',
      times: await measure((a, b) => dijkstra.bidirectional(graph, a, b, 'weight')),
    },
    {
      name: 'strongest' as const,
      peer: 'ngraph.path',
      times: await measure((a, b) => (known(a) && known(b) ? finder.find(a, b) : null)),
    },
  ];
}
