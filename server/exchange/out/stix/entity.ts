import { ENTITY_ATTRIBUTES } from '../attributes.ts';
import { countryCode } from '../country-code.ts';
import type { OutEntity } from '../format.ts';
import { shapeOf, type StixEntityType } from './entity-types.ts';
import { CREATED, days, endOf, known, ownFields, some, startOf, stixObject } from './object.ts';

/** What a STIX object holds word for word is not in the extension too. */
const { name: _name, summary: _summary, lat: _lat, lon: _lon, ...OWN } = ENTITY_ATTRIBUTES;

/** What some types have a property for. */
const MORE: Readonly<Partial<Record<StixEntityType, (entity: OutEntity) => object>>> = {
  identity: ({ role }) => ({ roles: role ? [role] : undefined }),
  'threat-actor': ({ aliases }) => ({ aliases: some(aliases) }),
  infrastructure: ({ aliases }) => ({ aliases: some(aliases) }),
  campaign: ({ aliases, happened }) => {
    const { earliest, latest } = days(happened);
    return { aliases: some(aliases), first_seen: startOf(earliest), last_seen: endOf(latest) };
  },
  location: place,
};

/** An entity; `modified` is that of all that claims add up to. */
export function stixEntity(entity: OutEntity, modified: string): object {
  const { id, kind, subtype, name, summary } = entity;
  const { type, ...shape } = shapeOf(entity);
  const labels = [kind.toLowerCase(), ...(subtype ? [subtype] : [])];
  const fields = { name, description: known(summary), ...shape, ...MORE[type]?.(entity), labels };
  return stixObject(type, id, { created: CREATED, modified }, fields, {
    entity_id: id,
    ...ownFields(entity, Object.keys(OWN)),
  });
}

/**
 * STIX wants a region, a country or coordinates of a location. Where we know none of them our id stands for the
 * region: region-ov is open, and each of its own terms would say more than we know.
 */
function place({ id, lat, lon, precisionKm, iso }: OutEntity): object {
  const country = iso ? countryCode(iso) : undefined;
  const point =
    lat == null || lon == null
      ? {}
      : { latitude: lat, longitude: lon, precision: precisionKm == null ? undefined : metres(precisionKm) };
  const bare = country === undefined && lat == null;
  const administrative_area = country && iso?.includes('-') ? iso : undefined;
  return { region: bare ? id : undefined, country, administrative_area, ...point };
}

const metres = (km: number) => Math.round(km * 1000);
