import type { Projection } from './projection.ts';

const cache = new WeakMap<Projection, Uint32Array>();

/** Numbers of all entities, most links first, ties by id. Sorted once per version of the graph. */
export function entitiesByDegree(projection: Projection): Uint32Array {
  const cached = cache.get(projection);
  if (cached) return cached;
  const ids = Array.from({ length: projection.entityCount }, (_, entity) => projection.idOf(entity));
  const degrees = Uint32Array.from(ids, (_, entity) => projection.degree(entity));
  const order = Uint32Array.from(ids, (_, entity) => entity).sort(
    (a, b) => degrees[b]! - degrees[a]! || (ids[a]! < ids[b]! ? -1 : 1),
  );
  cache.set(projection, order);
  return order;
}
