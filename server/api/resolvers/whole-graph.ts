import { checkSize } from '../../analysis/whole-graph.ts';
import { pageSize } from '../../access/limits/page-size.ts';
import { InvalidInput } from '../../model/errors.ts';
import { entityNumbers } from '../../application/graph/check-filter.ts';
import { checkLimits } from '../../application/graph/check-question.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesAt, entityAt } from '../entity-node.ts';
import type { CentralityInput, CommunitiesInput, Resolvers } from '../generated.ts';

export const wholeGraphResolvers = {
  Query: {
    async centrality(_, { input }, context) {
      pageSize(input.first);
      const { scope, graph, limits } = await scopeOf(input, context);
      const scores = await graph.ask('centrality', { ...scope, measure: input.measure }, limits);
      return scores
        .slice(0, input.first)
        .map(({ entity, score }) => ({ score, entity: entityAt(graph.projection, entity) }));
    },

    async communities(_, { input }, context) {
      if (!(input.resolution > 0 && input.resolution <= 10)) {
        const message = `must be greater than 0 and at most 10; got ${input.resolution}`;
        throw new InvalidInput([{ at: 'input.resolution', message }]);
      }
      const { scope, graph, limits } = await scopeOf(input, context);
      const query = { ...scope, resolution: input.resolution };
      const { groups, modularity } = await graph.ask('communities', query, limits);
      return {
        modularity,
        communities: groups.map((group) => ({
          size: group.length,
          entities: entitiesAt(graph.projection, group),
        })),
      };
    },
  },
} satisfies Resolvers;

/** The given entities, or all of them, and the links that pass the filter. */
async function scopeOf({ entityIds, filter }: CentralityInput | CommunitiesInput, context: RequestContext) {
  const graph = await context.graph();
  const { projection } = graph;
  checkSize(entityIds?.length ?? projection.entityCount);
  const entities = entityIds
    ? [...new Set(entityNumbers(entityIds, projection, 'input.entityIds'))]
    : Array.from({ length: projection.entityCount }, (_, entity) => entity);
  return {
    scope: { filter: graph.view(filter, 'input.filter').filter, entities },
    graph,
    limits: checkLimits(null, context.signal),
  };
}
