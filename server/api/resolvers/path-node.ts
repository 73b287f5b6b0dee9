import type { Hop, Path } from '../../analysis/paths/describe-path.ts';
import type { Projection } from '../../analysis/projection.ts';
import type { Context } from '../context.ts';

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
    entities: ({ projection, entities }: PathNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.loadMany(entities.map((n) => projection.idOf(n))),
  },
  Hop: {
    from: ({ projection, from }: HopNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(projection.idOf(from)),
    to: ({ projection, to }: HopNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(projection.idOf(to)),
  },
};
