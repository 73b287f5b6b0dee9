import type { Hop, Path } from '../../analysis/paths/find-paths.ts';
import type { Projection } from '../../analysis/projection.ts';
import { linkNode, type Context } from '../context.ts';

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

const idOf = (projection: Projection, entity: number) => projection.entities[entity]?.id ?? '';

export const pathNodeResolvers = {
  Path: {
    entities: ({ projection, entities }: PathNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.loadMany(entities.map((n) => idOf(projection, n))),
  },
  Hop: {
    from: ({ projection, from }: HopNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(idOf(projection, from)),
    to: ({ projection, to }: HopNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(idOf(projection, to)),
    links: ({ projection, links }: HopNode) => links.map((found) => linkNode(projection, found)),
  },
};
