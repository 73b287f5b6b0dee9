import type { Hop, Path } from '../../analysis/paths/describe-path.ts';
import type { PathReason } from '../../analysis/paths/path-reason.ts';
import type { Projection } from '../../analysis/projection.ts';
import type { RequestContext } from '../request-context.ts';
import { entitiesAt, entityAt, entityOf } from '../entity-node.ts';

/** A path as resolvers pass it on, with the graph its numbers belong to. */
export interface PathNode extends Omit<Path, 'hops'> {
  readonly projection: Projection;
  readonly hops: readonly HopNode[];
  /** None where the path is a proof, not an answer. */
  readonly reason?: PathReason;
}

interface HopNode extends Hop {
  readonly projection: Projection;
}

export const pathNode = (projection: Projection, path: Path): PathNode => ({
  ...path,
  projection,
  hops: path.hops.map((hop) => ({ ...hop, projection })),
});

/** A reason with the entities that its numbers are. */
const reasonNode = (projection: Projection, reason: PathReason) => ({
  ...reason,
  ...('entity' in reason && { entity: entityAt(projection, reason.entity) }),
  ...('hop' in reason && { hop: { ...reason.hop, projection } }),
});

export const pathNodeResolvers = {
  Path: {
    entities: ({ projection, entities }: PathNode) => entitiesAt(projection, entities),
    reason: ({ projection, reason }: PathNode) => reason && reasonNode(projection, reason),
  },
  Hop: {
    from: ({ projection, from }: HopNode) => entityAt(projection, from),
    to: ({ projection, to }: HopNode) => entityAt(projection, to),
  },
  PathReason: {
    party: ({ party }: { party?: string | null }, _args: unknown, context: RequestContext) =>
      party ? entityOf(party, context) : null,
  },
};
