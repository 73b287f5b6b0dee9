import type { LinkView } from '../../analysis/link-view.ts';
import type { FoundRoute } from '../../analysis/routes/find-routes.ts';
import type { SearchReport } from '../../analysis/search-report.ts';
import { checkLimits } from '../graph/check-request.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';
import type { AskContext } from './ask-context.ts';
import { routesQuery, type RoutesRequest } from './routes-query.ts';

export interface RoutesAnswer {
  readonly graph: GraphSnapshot;
  readonly view: LinkView;
  /** Best first. */
  readonly routes: readonly FoundRoute[];
  readonly search: SearchReport;
}

/** Finds the best routes between regions. Throws InvalidInput, NotFound, DeadlinePassed and AnalysisUnavailable. */
export async function askRoutes(request: RoutesRequest, context: AskContext): Promise<RoutesAnswer> {
  const limits = checkLimits(request.deadlineMs, context.signal);
  const graph = await context.graph();
  const { view, ...query } = routesQuery(request, graph, context.vocabulary);
  const { routes, search } = await graph.ask('routes', query, limits);
  return { graph, view, routes, search };
}
