import type { LinkView } from '../../analysis/link-view.ts';
import type { Displacement } from '../../analysis/routes/displace.ts';
import type { Mode } from '../../analysis/routes/route-legs.ts';
import { invalidInput } from '../../model/errors.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkLimits } from '../graph/check-request.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';
import type { AskContext } from './ask-context.ts';
import { routesQuery, type RoutesRequest } from './routes-query.ts';

/** Maximum legs of a route. */
const MAX_LEGS = 8;

export interface DisplacementRequest extends Omit<RoutesRequest, 'maxLegs' | 'modes'> {
  /** Regions to close, by their ids. */
  readonly remove?: readonly string[] | null | undefined;
  /** Modes of transport to close. */
  readonly removeModes?: readonly Mode[] | null | undefined;
}

export interface DisplacementAnswer extends Displacement {
  readonly graph: GraphSnapshot;
  readonly view: LinkView;
}

/**
 * Determines which routes close, and where others gain, when regions or modes are closed. Throws InvalidInput, NotFound,
 * DeadlinePassed and AnalysisUnavailable.
 */
export async function askDisplacement(
  request: DisplacementRequest,
  context: AskContext,
): Promise<DisplacementAnswer> {
  const limits = checkLimits(request.deadlineMs, context.signal);
  const graph = await context.graph();
  const { view, ...query } = routesQuery(
    { ...request, maxLegs: MAX_LEGS, modes: null },
    graph,
    context.vocabulary,
  );
  const regions = entityNumbers(request.remove ?? [], graph.projection, 'input.remove', ['REGION']);
  const modes = request.removeModes ?? [];
  if (regions.length + modes.length === 0) throw invalidInput('input.remove', 'NOTHING_REMOVED');
  return {
    graph,
    view,
    ...(await graph.ask('displacement', { ...query, removed: { regions, modes } }, limits)),
  };
}
