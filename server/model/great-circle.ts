/** Mean radius of the Earth. */
const RADIUS_KM = 6_371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** In degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The great-circle distance between two points in whole km, by the haversine formula. */
export function greatCircleKm(a: Point, b: Point): number {
  const [lat, lon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const h = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return Math.round(2 * RADIUS_KM * Math.asin(Math.sqrt(h)));
}
