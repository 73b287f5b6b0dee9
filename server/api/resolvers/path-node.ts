import type { Path } from '../../analysis/paths/describe-path.ts';
import type { PathReason } from '../../analysis/paths/path-reason.ts';
import type { Projection } from '../../analysis/projection.ts';
import { entitiesAt, entityAt, entityOf } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import type { PathNode, PathReasonNode } from '../nodes.ts';

export const pathNode = (projection: Projection, path: Path): PathNode => ({
  ...path,
  projection,
  hops: path.hops.map((hop) => ({ ...hop, projection })),
});

/** A reason with entities for their numbers. */
function reasonNode(projection: Projection, reason: PathReason): PathReasonNode {
  switch (reason.code) {
    case 'HUB':
      return { ...reason, entity: entityAt(projection, reason.entity) };
    case 'WEAK_HOP':
      return { ...reason, hop: { ...reason.hop, projection } };
    default:
      return reason;
  }
}

export const pathNodeResolvers = {
  Path: {
    entities: ({ projection, entities }) => entitiesAt(projection, entities),
    reason: ({ projection, reason }) => (reason ? reasonNode(projection, reason) : null),
  },
  Hop: {
    from: ({ projection, from }) => entityAt(projection, from),
    to: ({ projection, to }) => entityAt(projection, to),
  },
  PathReason: {
    party: ({ party }, _args, context) => (party ? entityOf(party, context) : null),
  },
} satisfies Resolvers;
