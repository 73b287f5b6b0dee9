import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { InvalidInput } from '../model/errors.ts';
import type { LinkView } from './link-view.ts';
import { linksAmong } from './neighborhood.ts';

// These packages export their function as the module itself; what their types say of that depends on the resolver.
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

/** Most entities of a part these can be computed on: betweenness takes entities × links steps. */
export const MAX_MEASURED = 3_000;

export type Measure = 'DEGREE' | 'BETWEENNESS' | 'PAGERANK';

/** Weighted by confidence; parallel links add up. */
type Weighted = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * How central each entity of a part is, greatest first (ties by number). DEGREE: linked entities, as a share
 * of the others. BETWEENNESS: share of shortest paths it lies on (Brandes 2001). PAGERANK: by confidence.
 */
export function centrality(view: LinkView, entities: readonly number[], measure: Measure) {
  const graph = partOf(view, entities);
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
 * Communities of a part by Louvain (Blondel et al. 2008) on confidences, largest first, and their modularity.
 * The same part gives the same communities.
 */
export function communities(view: LinkView, entities: readonly number[], resolution: number) {
  const graph = partOf(view, entities);
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

/** Throws InvalidInput for a part with more than {@link MAX_MEASURED} entities. */
export function checkSize(entities: number): void {
  if (entities > MAX_MEASURED) {
    const message = `the part has ${entities} entities; the limit is ${MAX_MEASURED}. Name a smaller one`;
    throw new InvalidInput([{ at: 'input.entityIds', message }]);
  }
}

function partOf(view: LinkView, entities: readonly number[]): Weighted {
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
