import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkView } from '../../analysis/link-view.ts';
import { nesting } from '../../analysis/routes/nesting.ts';
import type { Mode } from '../../analysis/routes/route-legs.ts';
import { InvalidInput, invalidInput } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkEnds } from '../graph/check-request.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';

/** What routes and displacement are asked with. Regions are given by their ids. */
export interface RoutesRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxLegs: number;
  readonly maxAssumed: number;
  readonly modes?: readonly Mode[] | null | undefined;
  readonly filter?: LinkFilter | null | undefined;
  readonly deadlineMs?: number | null | undefined;
}

const MAX_LEGS = 12;

/**
 * The query of a request, and the view that it is asked of. Containment follows the evidence filter
 * but no other filter. Throws InvalidInput or NotFound.
 */
export function routesQuery(
  request: RoutesRequest,
  { projection, view: viewOf }: GraphSnapshot,
  vocabulary: Vocabulary,
) {
  const { k, maxLegs, maxAssumed, modes } = request;
  const problems = [
    ...rangeProblems('input.k', k, 1, 100),
    ...rangeProblems('input.maxLegs', maxLegs, 1, MAX_LEGS),
    ...rangeProblems('input.maxAssumed', maxAssumed, 0, MAX_LEGS),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  checkEnds(request, 'input');
  const from = entityNumbers(request.from, projection, 'input.from', ['REGION']);
  const to = entityNumbers(request.to, projection, 'input.to', ['REGION']);
  const { evidence } = request.filter ?? {};
  const containment = viewOf(evidence ? { evidence } : null, 'input.filter');
  checkApart(from, to, containment);
  const stages = Object.fromEntries(vocabulary.commodities);
  const query = { from, to, k, maxLegs, maxAssumed, modes: modes ? new Set(modes) : null, stages };
  const view: LinkView = viewOf(request.filter, 'input.filter');
  return { view, filter: view.filter, containment: containment.filter, query };
}

/** Throws InvalidInput if a start contains an end or lies in one. */
function checkApart(from: readonly number[], to: readonly number[], containment: LinkView): void {
  const nested = nesting(containment);
  const overlapping = from.find((start) =>
    to.some((end) => nested.within(start).has(end) || nested.within(end).has(start)),
  );
  if (overlapping === undefined) return;
  const id = containment.projection.idOf(overlapping);
  throw invalidInput('input.to', 'REGIONS_NESTED', { id });
}
