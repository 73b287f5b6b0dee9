import { askChokepoints } from '../../application/ask/ask-chokepoints.ts';
import { entitiesAt } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import { reportNode } from '../search-report.ts';
import { pathNode } from './path-node.ts';

export const chokepointResolvers = {
  Query: {
    async chokepoints(_, { input }, context) {
      const { graph, view, cut, direct, disjointPaths, search } = await askChokepoints(input, context);
      const { projection } = graph;
      return {
        cut: entitiesAt(projection, cut),
        direct: direct && pathNode(projection, direct),
        disjointPaths: disjointPaths.map((path) => pathNode(projection, path)),
        search: reportNode(search, view, graph),
      };
    },
  },
} satisfies Resolvers;
