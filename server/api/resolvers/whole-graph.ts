import type { LinkFilter } from '../../analysis/link-view.ts';
import { centrality, communities, type Measure } from '../../analysis/whole-graph.ts';
import { pageSize } from '../../access/limits/page-size.ts';
import { InvalidInput } from '../../model/errors.ts';
import { entityNumbers } from '../check-filter.ts';
import type { Context } from '../context.ts';

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
    async centrality(_: unknown, { input }: { input: CentralityInput }, context: Context) {
      pageSize(input.first);
      const { view, entities, idOf } = await partOf(input, context);
      return centrality(view, entities, input.measure)
        .slice(0, input.first)
        .map(({ entity, score }) => ({ score, entity: () => context.loaders.entity.load(idOf(entity)) }));
    },

    async communities(_: unknown, { input }: { input: CommunitiesInput }, context: Context) {
      if (!(input.resolution > 0 && input.resolution <= 10)) {
        const message = `is ${input.resolution}; it goes from above 0 to 10`;
        throw new InvalidInput([{ at: 'input.resolution', message }]);
      }
      const { view, entities, idOf } = await partOf(input, context);
      const { groups, modularity } = communities(view, entities, input.resolution);
      return {
        modularity,
        communities: groups.map((group) => ({
          size: group.length,
          entities: () => context.loaders.entity.loadMany(group.map(idOf)),
        })),
      };
    },
  },
};

/** The entities asked about, or all of them, and the links that pass. */
async function partOf({ entityIds, filter }: PartInput, context: Context) {
  const { projection, view } = await context.graph();
  const entities = entityIds
    ? [...new Set(entityNumbers(entityIds, projection, 'input.entityIds'))]
    : projection.entities.map((_, i) => i);
  return { view: view(filter), entities, idOf: (entity: number) => projection.entities[entity]?.id ?? '' };
}
