import type { Projection } from './projection.ts';

const known = new WeakMap<Projection, Uint32Array>();

/** Numbers of all entities, those with most links first, ties by id. Sorted once for a version of the graph. */
export function entitiesByDegree(projection: Projection): Uint32Array {
  const before = known.get(projection);
  if (before) return before;
  const ids = Array.from({ length: projection.entityCount }, (_, entity) => projection.idOf(entity));
  const degrees = Uint32Array.from(ids, (_, entity) => projection.degree(entity));
  const order = Uint32Array.from(ids, (_, entity) => entity).sort(
    (a, b) => degrees[b]! - degrees[a]! || (ids[a]! < ids[b]! ? -1 : 1),
  );
  known.set(projection, order);
  return order;
}
