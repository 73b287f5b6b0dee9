import type { LinkFilter } from '../../analysis/link-filter.ts';
import { checkSize, type Measure } from '../../analysis/whole-graph.ts';
import { pageSize } from '../../access/limits/page-size.ts';
import { InvalidInput } from '../../model/errors.ts';
import { entityNumbers } from '../../application/graph/check-filter.ts';
import { checkLimits } from '../../application/graph/check-question.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesAt, entityAt } from '../entity-node.ts';

interface PartInput {
  readonly entityIds?: readonly string[] | null;
  readonly filter?: LinkFilter | null;
}

interface CentralityInput extends PartInput {
  readonly measure: Measure;
  readonly first: number;
}

interface CommunitiesInput extends PartInput {
  readonly resolution: number;
}

export const wholeGraphResolvers = {
  Query: {
    async centrality(_: unknown, { input }: { input: CentralityInput }, context: RequestContext) {
      pageSize(input.first);
      const { part, graph, limits } = await partOf(input, context);
      const scores = await graph.ask('centrality', { ...part, measure: input.measure }, limits);
      return scores
        .slice(0, input.first)
        .map(({ entity, score }) => ({ score, entity: entityAt(graph.projection, entity) }));
    },

    async communities(_: unknown, { input }: { input: CommunitiesInput }, context: RequestContext) {
      if (!(input.resolution > 0 && input.resolution <= 10)) {
        const message = `must be greater than 0 and at most 10; got ${input.resolution}`;
        throw new InvalidInput([{ at: 'input.resolution', message }]);
      }
      const { part, graph, limits } = await partOf(input, context);
      const question = { ...part, resolution: input.resolution };
      const { groups, modularity } = await graph.ask('communities', question, limits);
      return {
        modularity,
        communities: groups.map((group) => ({
          size: group.length,
          entities: entitiesAt(graph.projection, group),
        })),
      };
    },
  },
};

/** The entities asked about, or all of them, and the links that pass. */
async function partOf({ entityIds, filter }: PartInput, context: RequestContext) {
  const graph = await context.graph();
  const { projection } = graph;
  checkSize(entityIds?.length ?? projection.entityCount);
  const entities = entityIds
    ? [...new Set(entityNumbers(entityIds, projection, 'input.entityIds'))]
    : Array.from({ length: projection.entityCount }, (_, entity) => entity);
  return {
    part: { filter: graph.view(filter, 'input.filter').filter, entities },
    graph,
    limits: checkLimits(null, context.signal),
  };
}
