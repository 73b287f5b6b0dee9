import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { Neighborhood, NeighborhoodQuery } from '../../analysis/neighborhood.ts';
import type { LinkView } from '../../analysis/link-view.ts';
import { InvalidInput } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkLimits } from '../graph/check-request.ts';
import type { AskContext } from './ask-context.ts';

/** Maximum number of entities: as many as a screen can show and a response can hold. */
const MAX_ENTITIES = 10_000;
const MAX_HOPS = 6;

/** Entities are given by their ids. */
export interface NeighborhoodRequest {
  readonly ids: readonly string[];
  readonly hops: number;
  readonly limit: number;
  readonly direction: NeighborhoodQuery['direction'];
  readonly exclude?: readonly string[] | null | undefined;
  readonly filter?: LinkFilter | null | undefined;
}

/** Entities around some, with the links between them. Throws InvalidInput, NotFound and AnalysisUnavailable. */
export async function askNeighborhood(
  request: NeighborhoodRequest,
  context: AskContext,
): Promise<Neighborhood & { readonly view: LinkView }> {
  const { hops, limit, direction } = request;
  const problems = [
    ...rangeProblems('hops', hops, 1, MAX_HOPS),
    ...rangeProblems('limit', limit, 1, MAX_ENTITIES),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  const graph = await context.graph();
  const start = [...new Set(entityNumbers(request.ids, graph.projection, 'ids'))];
  const exclude = entityNumbers(request.exclude ?? [], graph.projection, 'exclude');
  const view = graph.view(request.filter, 'filter');
  const query = { filter: view.filter, start, hops, limit, direction, exclude };
  return { view, ...(await graph.ask('neighborhood', query, checkLimits(null, context.signal))) };
}
