import { ENTITY_ATTRIBUTES } from '../attributes.ts';
import { countryCode } from '../country-code.ts';
import type { OutEntity } from '../format.ts';
import { shapeOf, type StixEntityType } from './entity-types.ts';
import {
  CREATED,
  days,
  endOf,
  extensionFields,
  nonEmpty,
  orUndefined,
  startOf,
  stixObject,
} from './object.ts';

/** Fields with a STIX property are not in the extension. */
const { name: _name, summary: _summary, lat: _lat, lon: _lon, ...OWN } = ENTITY_ATTRIBUTES;

/** Properties that only some types have. */
const MORE: Readonly<Partial<Record<StixEntityType, (entity: OutEntity) => object>>> = {
  identity: ({ role }) => ({ roles: role ? [role] : undefined }),
  'threat-actor': ({ aliases }) => ({ aliases: nonEmpty(aliases) }),
  infrastructure: ({ aliases }) => ({ aliases: nonEmpty(aliases) }),
  campaign: ({ aliases, happened }) => {
    const { earliest, latest } = days(happened);
    return { aliases: nonEmpty(aliases), first_seen: startOf(earliest), last_seen: endOf(latest) };
  },
  location: place,
};

/** An entity; `modified` is common to all objects that are derived from claims. */
export function stixEntity(entity: OutEntity, modified: string): object {
  const { id, kind, subtype, name, summary } = entity;
  const { type, ...shape } = shapeOf(entity);
  const labels = [kind.toLowerCase(), ...(subtype ? [subtype] : [])];
  const fields = { name, description: orUndefined(summary), ...shape, ...MORE[type]?.(entity), labels };
  return stixObject(type, id, { created: CREATED, modified }, fields, {
    entity_id: id,
    ...extensionFields(entity, Object.keys(OWN)),
  });
}

/**
 * STIX requires a region, a country or coordinates for a location. When none is known, the id is the region: region-ov
 * is an open vocabulary, and each of its terms would state more than is known.
 */
function place({ id, lat, lon, precisionKm, iso }: OutEntity): object {
  const country = iso ? countryCode(iso) : undefined;
  const point =
    lat == null || lon == null
      ? {}
      : { latitude: lat, longitude: lon, precision: precisionKm == null ? undefined : metres(precisionKm) };
  const isUnlocated = country === undefined && lat == null;
  const administrative_area = country && iso?.includes('-') ? iso : undefined;
  return { region: isUnlocated ? id : undefined, country, administrative_area, ...point };
}

const metres = (km: number) => Math.round(km * 1000);
