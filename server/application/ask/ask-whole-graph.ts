import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { Projection } from '../../analysis/projection.ts';
import { checkSize, type communities, type Measure } from '../../analysis/whole-graph.ts';
import { invalidInput } from '../../model/errors.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkLimits } from '../graph/check-request.ts';
import type { AskContext } from './ask-context.ts';

/** The graph, or a part of it: entities by their ids (all of them by default), and the links that a filter keeps. */
interface Scope {
  readonly entityIds?: readonly string[] | null | undefined;
  readonly filter?: LinkFilter | null | undefined;
}

/** Entities by their centrality, highest first. Throws InvalidInput, NotFound, DeadlinePassed and AnalysisUnavailable. */
export async function askCentrality(request: Scope & { readonly measure: Measure }, context: AskContext) {
  const { scope, graph, limits } = await scopeOf(request, context);
  const scores = await graph.ask('centrality', { ...scope, measure: request.measure }, limits);
  return { projection: graph.projection, scores };
}

/** Communities, largest first. Throws InvalidInput, NotFound, DeadlinePassed and AnalysisUnavailable. */
export async function askCommunities(
  request: Scope & { readonly resolution: number },
  context: AskContext,
): Promise<ReturnType<typeof communities> & { readonly projection: Projection }> {
  const { resolution } = request;
  if (!(resolution > 0 && resolution <= 10))
    throw invalidInput('input.resolution', 'RESOLUTION', { max: 10, value: resolution });
  const { scope, graph, limits } = await scopeOf(request, context);
  return {
    projection: graph.projection,
    ...(await graph.ask('communities', { ...scope, resolution }, limits)),
  };
}

async function scopeOf({ entityIds, filter }: Scope, context: AskContext) {
  const graph = await context.graph();
  const { projection } = graph;
  checkSize(entityIds?.length ?? projection.entityCount);
  const entities = entityIds
    ? [...new Set(entityNumbers(entityIds, projection, 'input.entityIds'))]
    : Array.from({ length: projection.entityCount }, (_, entity) => entity);
  const scope = { filter: graph.view(filter, 'input.filter').filter, entities };
  return { scope, graph, limits: checkLimits(null, context.signal) };
}
