import type { Format, OutEntity, OutLink } from './format.ts';
import { withoutNulls } from './without-nulls.ts';

type Place = readonly [lon: number, lat: number];

/**
 * GeoJSON (RFC 7946): regions as points, links between two of them as lines, longitude first, WGS 84. A point
 * may be off by `precisionKm`.
 */
export const geojson: Format = {
  extension: 'geojson',
  mediaType: 'application/geo+json',
  losses: [
    'Only what has a place is in the file: regions with coordinates, and links between two of them.',
    'Claims are not in the file: each link carries what they add up to, and its sources.',
    'Links are straight lines between the points of their regions; no source gives their course.',
  ],
  write({ title, version, entities, links }) {
    const places = new Map(entities.flatMap((e) => (placeOf(e) ? [[e.id, placeOf(e)] as const] : [])));
    const features = [
      ...entities.flatMap((e) => point(e, places.get(e.id))),
      ...links.flatMap((l) => line(l, places.get(l.from), places.get(l.to))),
    ];
    const head = { type: 'FeatureCollection', name: title, graphVersion: version };
    const rows = features.map((feature) => JSON.stringify(feature)).join(',\n');
    return `${JSON.stringify(head).slice(0, -1)},"features":[\n${rows}\n]}\n`;
  },
};

function placeOf({ own: { lat, lon } }: OutEntity): Place | null {
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}

function point({ id, own, ...rest }: OutEntity, at: Place | null | undefined) {
  const { lat: _lat, lon: _lon, ...properties } = own;
  const geometry = { type: 'Point', coordinates: at };
  return at ? [{ type: 'Feature', id, geometry, properties: withoutNulls({ ...rest, ...properties }) }] : [];
}

function line({ id, ...properties }: OutLink, from: Place | null | undefined, to: Place | null | undefined) {
  const geometry = { type: 'LineString', coordinates: [from, to] };
  return from && to ? [{ type: 'Feature', id, geometry, properties: withoutNulls(properties) }] : [];
}
