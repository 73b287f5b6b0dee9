import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { invalidInput } from '../model/errors.ts';
import type { LinkView } from './link-view.ts';
import { linksAmong } from './neighborhood.ts';

// These packages are CommonJS modules whose export is the function; their types are wrong under this module resolution.
type Scores = (graph: Weighted, options: { getEdgeWeight: string | null }) => Record<string, number>;
interface Louvain {
  detailed(
    graph: Weighted,
    options: { getEdgeWeight: string; resolution: number; randomWalk: boolean },
  ): { communities: Record<string, number>; modularity: number };
}
const betweennessOf = betweenness as unknown as Scores;
const pagerankOf = pagerank as unknown as Scores;
const louvainOf = louvain as unknown as Louvain;

/** Maximum number of entities: betweenness takes entities × links steps. */
export const MAX_MEASURED = 3_000;

export type Measure = 'DEGREE' | 'BETWEENNESS' | 'PAGERANK';

/** Weighted by confidence; the weights of parallel links are added. */
type Weighted = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * Centrality of entities within their subgraph, greatest first, ties by number. DEGREE: share of the other entities that
 * are linked. BETWEENNESS: share of shortest paths (Brandes 2001). PAGERANK: weighted by confidence.
 */
export function centrality(view: LinkView, entities: readonly number[], measure: Measure) {
  const graph = subgraphOf(view, entities);
  const scores =
    measure === 'BETWEENNESS'
      ? betweennessOf(graph, { getEdgeWeight: null })
      : measure === 'PAGERANK'
        ? pagerankOf(graph, { getEdgeWeight: 'weight' })
        : Object.fromEntries(
            graph.mapNodes((node) => [node, graph.degree(node) / Math.max(1, graph.order - 1)]),
          );
  return entities
    .map((entity) => ({ entity, score: scores[String(entity)] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/**
 * Communities of a subgraph by the Louvain method (Blondel et al. 2008), weighted by confidence, largest first, and their
 * modularity. Deterministic.
 */
export function communities(view: LinkView, entities: readonly number[], resolution: number) {
  const graph = subgraphOf(view, entities);
  if (graph.size === 0) return { groups: entities.map((entity) => [entity]), modularity: 0 };
  const found = louvainOf.detailed(graph, { getEdgeWeight: 'weight', resolution, randomWalk: false });
  const groups = new Map<number, number[]>();
  for (const entity of entities) {
    const community = found.communities[String(entity)] ?? -1;
    groups.set(community, [...(groups.get(community) ?? []), entity]);
  }
  return {
    groups: [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)),
    modularity: found.modularity,
  };
}

/** Throws InvalidInput for more than {@link MAX_MEASURED} entities. */
export function checkSize(entities: number): void {
  if (entities > MAX_MEASURED)
    throw invalidInput('input.entityIds', 'PART_TOO_LARGE', { max: MAX_MEASURED, count: entities });
}

function subgraphOf(view: LinkView, entities: readonly number[]): Weighted {
  const graph: Weighted = new UndirectedGraph();
  for (const entity of entities) graph.addNode(String(entity));
  const { linkFrom, linkTo } = view.projection.columns;
  for (const link of linksAmong(view, entities)) {
    const { confidence = 0 } = view.at(link) ?? {};
    if (!(confidence > 0)) continue;
    const [edge, isNew] = graph.mergeEdge(String(linkFrom[link]), String(linkTo[link]));
    const before = isNew ? 0 : graph.getEdgeAttribute(edge, 'weight');
    graph.setEdgeAttribute(edge, 'weight', before + confidence);
  }
  return graph;
}
