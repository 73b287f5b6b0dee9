import type { Hop, Path } from '../../analysis/paths/describe-path.ts';
import type { Projection } from '../../analysis/projection.ts';
import { entitiesAt, entityAt } from '../entity-node.ts';

/** A path as resolvers pass it on, with the graph its numbers belong to. */
export interface PathNode extends Omit<Path, 'hops'> {
  readonly projection: Projection;
  readonly hops: readonly HopNode[];
}

interface HopNode extends Hop {
  readonly projection: Projection;
}

export const pathNode = (projection: Projection, path: Path): PathNode => ({
  ...path,
  projection,
  hops: path.hops.map((hop) => ({ ...hop, projection })),
});

export const pathNodeResolvers = {
  Path: {
    entities: ({ projection, entities }: PathNode) => entitiesAt(projection, entities),
  },
  Hop: {
    from: ({ projection, from }: HopNode) => entityAt(projection, from),
    to: ({ projection, to }: HopNode) => entityAt(projection, to),
  },
};
