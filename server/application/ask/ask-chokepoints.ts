import type { LinkFilter } from '../../analysis/link-filter.ts';
import { describePath, type Path } from '../../analysis/paths/describe-path.ts';
import type { PathDirection } from '../../analysis/paths/path-query.ts';
import type { LinkView } from '../../analysis/link-view.ts';
import type { Projection } from '../../analysis/projection.ts';
import type { SearchReport } from '../../analysis/search-report.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkEnds, checkLimits } from '../graph/check-request.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';
import type { AskContext } from './ask-context.ts';

/** Entities are given by their ids. */
export interface ChokepointsRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** By default, links are followed both ways, except movements between regions. */
  readonly direction?: PathDirection | null | undefined;
  readonly filter?: LinkFilter | null | undefined;
  readonly deadlineMs?: number | null | undefined;
}

export interface ChokepointsAnswer {
  readonly graph: GraphSnapshot;
  readonly view: LinkView;
  /** Entities of a minimum node cut, by their numbers. */
  readonly cut: readonly number[];
  /** The direct link between adjacent ends. */
  readonly direct: Path | null;
  /** One disjoint path per entity of the cut, which proves that it is minimum. */
  readonly disjointPaths: readonly Path[];
  readonly search: SearchReport;
}

/** Finds a minimum node cut. Throws InvalidInput, NotFound, DeadlinePassed and AnalysisUnavailable. */
export async function askChokepoints(
  request: ChokepointsRequest,
  context: AskContext,
): Promise<ChokepointsAnswer> {
  const limits = checkLimits(request.deadlineMs, context.signal);
  checkEnds(request, 'input');
  const graph = await context.graph();
  const { projection } = graph;
  const view = graph.view(request.filter, 'input.filter');
  const numbers = (side: 'from' | 'to') => entityNumbers(request[side], projection, `input.${side}`);
  const direction = request.direction ?? null;
  const along = directedTypes(projection, context.vocabulary);
  const query = { filter: view.filter, from: numbers('from'), to: numbers('to'), direction, along };
  const { cut, direct, disjointPaths, search } = await graph.ask('chokepoints', query, limits);
  const describe = (entities: readonly number[]) => {
    const ways = direction === null ? { direction: 'ANY' as const, along } : { direction };
    const path = describePath(view, { entities, cost: 0 }, ways);
    return { ...path, cost: -Math.log(path.confidence) };
  };
  return {
    ...{ graph, view, cut, search },
    direct: direct && describe(direct),
    disjointPaths: disjointPaths.map(describe),
  };
}

/** Indexes of the types of movements between regions, which are followed from start to end only. */
function directedTypes({ columns: { types } }: Projection, { linkTypes }: Vocabulary): number[] {
  return types.flatMap((type, index) => {
    const rule = linkTypes.get(type);
    const ofRegions = [...(rule?.from ?? []), ...(rule?.to ?? [])].every((kind) => kind === 'REGION');
    return rule?.class === 'MOVEMENT' && ofRegions ? index : [];
  });
}
