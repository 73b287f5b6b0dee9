import { askPaths } from '../../application/ask/ask-paths.ts';
import type { Resolvers } from '../generated.ts';
import { reportNode } from '../search-report.ts';
import { pathNode } from './path-node.ts';
import { subgraphOf } from './subgraph.ts';

export const pathResolvers = {
  Query: {
    async paths(_, { input }, context) {
      const { graph, view, paths, search } = await askPaths(input, context);
      return {
        paths: paths.map(({ path, reason }) => ({ ...pathNode(graph.projection, path), reason })),
        search: reportNode(search, view, graph),
        subgraph: subgraphOf(view, [...new Set(paths.flatMap(({ path }) => path.entities))]),
      };
    },
  },
} satisfies Resolvers;
