import { exported } from '../support/exported.ts';
import { startServer } from '../support/server.ts';
import { judge, judgesPython } from './python.ts';

interface Verdict {
  readonly structure: object;
  readonly invalid: object;
  readonly problematic: object;
  readonly outside: readonly string[];
  readonly checked: number;
}
interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; coordinates: unknown };
  readonly properties: { readonly precisionKm?: number; readonly iso?: string };
}
interface Claim {
  readonly subject: string;
  readonly type?: string;
  readonly object?: string;
  readonly stance: string;
}
type Place = readonly [id: string, country: string, km: number];

const python = judgesPython('geojson_validator, country_bounding_boxes');
const judged = python ? describe : describe.skip;

judged('geojson-validator, for the complete Apolo case', () => {
  let file: { features: Feature[] };
  let claims: Claim[];
  const verdict = (given = file, places: readonly Place[] = []) =>
    judge(python ?? '', 'geojson.py', { file: given, places }) as Verdict;

  beforeAll(async () => {
    const server = await startServer();
    file = JSON.parse((await exported(server, 'geojson')).toString());
    claims = (await exported(server, 'jsonl'))
      .toString()
      .split('\n')
      .flatMap((line) => (line.startsWith('{"claim"') ? [JSON.parse(line).claim as Claim] : []));
    await server.stop();
  });

  it('finds no violation of RFC 7946, such as of the right-hand rule, and nothing that causes problems in tools', () => {
    expect(file.features.length).toBeGreaterThan(100);
    expect(verdict()).toMatchObject({ structure: {}, invalid: {}, problematic: {} });
  });

  it('finds coordinates outside the valid range, and coordinates that are text', () => {
    const [first, ...rest] = file.features as [Feature, ...Feature[]];
    const damaged = (geometry: Feature['geometry']) => ({
      ...file,
      features: [{ ...first, geometry }, ...rest],
    });
    const far = damaged({ type: 'Point', coordinates: [-14.5, -168.2] });
    expect(Object.keys(verdict(far).problematic)).toEqual(['outside_lat_lon_boundaries']);
    const text = damaged({ type: 'Point', coordinates: ['-68', '-14'] });
    expect(verdict(text).structure).not.toEqual({});
  });

  it('finds every place with a known country within its bounding box, longitude first', () => {
    const places = placesIn(file.features, claims);
    expect(places.length).toBeGreaterThan(60);
    expect(verdict(file, places)).toMatchObject({ checked: places.length, outside: [] });
    const swapped = file.features.map((feature) => {
      if (feature.geometry.type !== 'Point') return feature;
      const [lon, lat] = feature.geometry.coordinates as [number, number];
      return { ...feature, geometry: { type: 'Point', coordinates: [lat, lon] } };
    });
    const { outside } = verdict({ ...file, features: swapped }, places);
    // Except where the box of the country, with its margin, contains the swapped coordinates too.
    expect(outside.length).toBeGreaterThan(places.length * 0.9);
  });
});

/** Points with their country: by their ISO code, or that of the regions that contain them by claims. */
function placesIn(features: readonly Feature[], claims: readonly Claim[]): Place[] {
  const points = new Map(features.filter((f) => f.geometry.type === 'Point').map((f) => [f.id, f]));
  const within = new Map<string, string[]>();
  for (const { subject, type, object, stance } of claims) {
    if (type !== 'LOCATED_IN' || !object || stance !== 'SUPPORTS') continue;
    within.set(subject, [...(within.get(subject) ?? []), object]);
  }
  const countriesOf = (id: string, seen: ReadonlySet<string>): Set<string> => {
    const iso = points.get(id)?.properties.iso;
    if (iso) return new Set([iso.slice(0, 2)]);
    const outer = (within.get(id) ?? []).filter((o) => !seen.has(o));
    return new Set(outer.flatMap((o) => [...countriesOf(o, new Set([...seen, id]))]));
  };
  return [...points.values()].flatMap(({ id, properties }) => {
    const [country, another] = countriesOf(id, new Set());
    return country && !another ? [[id, country, properties.precisionKm ?? 0] as const] : [];
  });
}
