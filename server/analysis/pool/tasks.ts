import { chokepoints } from '../chokepoints.ts';
import type { Deadline } from '../deadline.ts';
import { findBlocks } from '../graph/blocks.ts';
import type { EvidenceNumbers, FilterNumbers } from '../link-filter.ts';
import { countFiltered, LinkView } from '../link-view.ts';
import { neighborhood, type NeighborhoodQuery } from '../neighborhood.ts';
import { findPaths } from '../paths/find-paths.ts';
import type { PathDirection, PathQuery } from '../paths/path-query.ts';
import type { Projection } from '../projection.ts';
import { displace } from '../routes/displace.ts';
import { findRoutes } from '../routes/find-routes.ts';
import type { RouteQuery } from '../routes/route-query.ts';
import type { Mode } from '../routes/route-legs.ts';
import { whatIf } from '../what-if.ts';
import { centrality, communities, type Measure } from '../whole-graph.ts';

interface Filtered {
  readonly filter: FilterNumbers;
}

interface OnRoutes extends Filtered {
  /** The same evidence filter, without the other conditions. */
  readonly containment: FilterNumbers;
  readonly query: RouteQuery;
}

/** The tasks of the pool. Inputs and results are plain data: numbers, strings, lists, typed arrays. */
export const TASKS = {
  paths: (graph: Projection, { filter, query }: Filtered & { query: PathQuery }, deadline: Deadline) =>
    findPaths(graph, filter, query, deadline),

  chokepoints: (
    graph: Projection,
    {
      filter,
      from,
      to,
      direction,
      along,
    }: Filtered & {
      from: readonly number[];
      to: readonly number[];
      direction: PathDirection | null;
      along: readonly number[];
    },
    deadline: Deadline,
  ) => chokepoints(graph, filter, from, to, direction, along, deadline),

  routes: (graph: Projection, { filter, containment, query }: OnRoutes, deadline: Deadline) =>
    findRoutes(new LinkView(graph, filter), new LinkView(graph, containment), query, deadline),

  displacement: (
    graph: Projection,
    {
      filter,
      containment,
      query,
      removed,
    }: OnRoutes & { removed: { regions: readonly number[]; modes: readonly Mode[] } },
    deadline: Deadline,
  ) => displace(new LinkView(graph, filter), new LinkView(graph, containment), query, removed, deadline),

  whatIf: (
    graph: Projection,
    {
      filter,
      evidence,
      pairs,
    }: Filtered & { evidence: EvidenceNumbers; pairs: readonly (readonly [number, number])[] },
    deadline: Deadline,
  ) => whatIf(graph, filter, evidence, pairs, deadline),

  neighborhood: (graph: Projection, { filter, ...query }: Filtered & NeighborhoodQuery) =>
    neighborhood(new LinkView(graph, filter), query),

  centrality: (
    graph: Projection,
    { filter, entities, measure }: Filtered & { entities: readonly number[]; measure: Measure },
  ) => centrality(new LinkView(graph, filter), entities, measure),

  communities: (
    graph: Projection,
    { filter, entities, resolution }: Filtered & { entities: readonly number[]; resolution: number },
  ) => communities(new LinkView(graph, filter), entities, resolution),

  filterCounts: (graph: Projection, { filter }: Filtered) => countFiltered(new LinkView(graph, filter)),

  blocks: (graph: Projection) => findBlocks(graph.columns),
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskInput<T extends TaskName> = Parameters<(typeof TASKS)[T]>[1];
export type TaskResult<T extends TaskName> = ReturnType<(typeof TASKS)[T]>;
