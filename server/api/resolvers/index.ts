import type { Resolvers } from '../generated.ts';
import { chokepointResolvers } from './chokepoints.ts';
import { claimResolvers } from './claim.ts';
import { disputeResolvers } from './disputes.ts';
import { entityResolvers } from './entity.ts';
import { importResolvers } from './imports.ts';
import { linkResolvers } from './link.ts';
import { mutationResolvers } from './mutation.ts';
import { nodeResolvers } from './node.ts';
import { pathNodeResolvers } from './path-node.ts';
import { pathResolvers } from './paths.ts';
import { queryResolvers } from './query.ts';
import { routeResolvers } from './routes.ts';
import { scalars } from './scalars.ts';
import { sourceResolvers } from './source.ts';
import { subgraphResolvers } from './subgraph.ts';
import { whatIfResolvers } from './what-if.ts';
import { wholeGraphResolvers } from './whole-graph.ts';

/** The resolvers, by type of the schema. */
export const resolvers = {
  ...scalars,
  ...entityResolvers,
  ...linkResolvers,
  ...claimResolvers,
  ...sourceResolvers,
  ...mutationResolvers,
  ...importResolvers,
  ...subgraphResolvers,
  ...pathNodeResolvers,
  ...routeResolvers,
  ...whatIfResolvers,
  ...disputeResolvers,
  Node: nodeResolvers.Node,
  Mutation: { ...mutationResolvers.Mutation, ...importResolvers.Mutation },
  Query: {
    ...queryResolvers.Query,
    ...nodeResolvers.Query,
    ...subgraphResolvers.Query,
    ...pathResolvers.Query,
    ...routeResolvers.Query,
    ...chokepointResolvers.Query,
    ...whatIfResolvers.Query,
    ...wholeGraphResolvers.Query,
    ...disputeResolvers.Query,
    ...importResolvers.Query,
  },
} satisfies Resolvers;
