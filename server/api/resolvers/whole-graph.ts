import { pageSize } from '../../access/limits/page-size.ts';
import { askCentrality, askCommunities } from '../../application/ask/ask-whole-graph.ts';
import { entitiesAt, entityAt } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';

export const wholeGraphResolvers = {
  Query: {
    async centrality(_, { input }, context) {
      pageSize(input.first);
      const { projection, scores } = await askCentrality(input, context);
      return scores
        .slice(0, input.first)
        .map(({ entity, score }) => ({ score, entity: entityAt(projection, entity) }));
    },

    async communities(_, { input }, context) {
      const { projection, groups, modularity } = await askCommunities(input, context);
      return {
        modularity,
        communities: groups.map((group) => ({
          size: group.length,
          entities: entitiesAt(projection, group),
        })),
      };
    },
  },
} satisfies Resolvers;
