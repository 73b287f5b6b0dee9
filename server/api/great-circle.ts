import type { EntityNode } from './entity-node.ts';
import type { Context } from './context.ts';

/** Mean radius of the Earth. */
const RADIUS_KM = 6_371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The great-circle distance between two regions, and how far it may be off: what both points may be; null where
 * one has no point.
 */
export async function greatCircle(
  from: EntityNode,
  to: EntityNode,
  { loaders }: Context,
): Promise<{ km: number; precisionKm: number | null } | null> {
  const [a, b] = await Promise.all([loaders.entity.load(from.id), loaders.entity.load(to.id)]);
  if (a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return null;
  // Haversine formula.
  const [lat, lon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const h = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  const [offA, offB] = [a.precisionKm, b.precisionKm];
  const precisionKm = offA == null || offB == null ? null : offA + offB;
  return { km: Math.round(2 * RADIUS_KM * Math.asin(Math.sqrt(h))), precisionKm };
}
