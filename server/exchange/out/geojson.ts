import type { Entity } from '../../model/entity.ts';
import type { Format, OutLink, Pieces } from './format.ts';
import { losses } from './losses.ts';
import { jsonItems } from './json-items.ts';
import { withoutNulls } from './without-nulls.ts';

type Place = readonly [lon: number, lat: number];

/**
 * GeoJSON (RFC 7946): regions as points and links between two of them as lines, longitude first, WGS 84. The error of
 * a point is up to `precisionKm`.
 */
export const geojson: Format = {
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  losses: losses('LOSS_ONLY_PLACES', 'LOSS_CLAIMS', 'LOSS_STRAIGHT_LINES'),
  async *write({ title, version, entities, links }) {
    const head = { type: 'FeatureCollection', name: title, graphVersion: version };
    const places = new Map<string, Place>();
    yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
    yield* jsonItems(features(entities(), links(), places), (feature) => feature);
    yield ']}\n';
  },
};

async function* features(
  entities: Pieces<Entity>,
  links: Pieces<OutLink>,
  places: Map<string, Place>,
): AsyncGenerator<object[]> {
  for await (const piece of entities) {
    for (const { id, lat, lon } of piece) if (lat != null && lon != null) places.set(id, [lon, lat]);
    yield piece.flatMap((entity) => point(entity, places.get(entity.id)));
  }
  for await (const piece of links) {
    yield piece.flatMap((link) => line(link, places.get(link.from), places.get(link.to)));
  }
}

function point({ id, lat: _lat, lon: _lon, ...properties }: Entity, at: Place | undefined): object[] {
  const geometry = { type: 'Point', coordinates: at };
  return at ? [{ type: 'Feature', id, geometry, properties: withoutNulls(properties) }] : [];
}

function line({ id, ...properties }: OutLink, from: Place | undefined, to: Place | undefined): object[] {
  const geometry = { type: 'LineString', coordinates: [from, to] };
  return from && to ? [{ type: 'Feature', id, geometry, properties: withoutNulls(properties) }] : [];
}
