import { chokepointResolvers } from './chokepoints.ts';
import { claimResolvers } from './claim.ts';
import { disputeResolvers } from './disputes.ts';
import { entityResolvers } from './entity.ts';
import { importResolvers } from './imports.ts';
import { linkResolvers } from './link.ts';
import { mutationResolvers } from './mutation.ts';
import { pathNodeResolvers } from './path-node.ts';
import { pathResolvers } from './paths.ts';
import { queryResolvers } from './query.ts';
import { routeResolvers } from './routes.ts';
import { scalars } from './scalars.ts';
import { sourceResolvers } from './source.ts';
import { subgraphResolvers } from './subgraph.ts';
import { whatIfResolvers } from './what-if.ts';
import { wholeGraphResolvers } from './whole-graph.ts';

/** Resolvers of every type, as the schema names them. */
export const resolvers = {
  ...scalars,
  ...entityResolvers,
  ...linkResolvers,
  ...claimResolvers,
  ...sourceResolvers,
  Mutation: { ...mutationResolvers.Mutation, ...importResolvers.Mutation },
  Import: importResolvers.Import,
  Subgraph: subgraphResolvers.Subgraph,
  ...pathNodeResolvers,
  Route: routeResolvers.Route,
  Leg: routeResolvers.Leg,
  WhatIfResult: whatIfResolvers.WhatIfResult,
  Dispute: disputeResolvers.Dispute,
  DisputeVersion: disputeResolvers.DisputeVersion,
  Query: {
    ...queryResolvers.Query,
    ...subgraphResolvers.Query,
    ...pathResolvers.Query,
    ...routeResolvers.Query,
    ...chokepointResolvers.Query,
    ...whatIfResolvers.Query,
    ...wholeGraphResolvers.Query,
    ...disputeResolvers.Query,
    ...importResolvers.Query,
  },
};
