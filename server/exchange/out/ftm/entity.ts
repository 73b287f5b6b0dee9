import { ENTITY_ATTRIBUTES } from '../attributes.ts';
import type { OutEntity } from '../format.ts';
import { fields, ftmObject, properties, when, type RawProperties, type Properties } from './object.ts';
import { shapeOf, type FtmSchema } from './schemata.ts';

/** Fields with a property that contains them unchanged, unless FtM's cleaning changes them. */
const PROPERTIES: Readonly<Record<string, string>> = { name: 'name', aliases: 'alias', summary: 'summary' };

/** Properties that only some schemata have. */
const MORE: Readonly<Record<FtmSchema, (entity: OutEntity) => RawProperties>> = {
  Organization: ({ country }) => ({ country: [country] }),
  PublicBody: ({ country }) => ({ country: [country] }),
  Company: ({ country }) => ({ country: [country] }),
  Person: ({ role, nationality }) => ({ position: [role], nationality: [nationality] }),
  Address: ({ name, lat, lon, iso }) => ({
    full: [name],
    country: [iso],
    latitude: [lat?.toString()],
    longitude: [lon?.toString()],
  }),
  Event: ({ happened }) => when(happened),
  Asset: () => ({}),
  Project: ({ happened }) => when(happened),
};

/** An entity. The id replaces a name of which FtM's cleaning leaves nothing. */
export function ftmEntity(entity: OutEntity): object {
  const { id, name, aliases, summary, subtype } = entity;
  const { schema, topics = [] } = shapeOf(entity);
  const common = { name: [name], alias: aliases, summary: [summary], topics, keywords: [subtype] };
  const kept = properties({ ...common, ...MORE[schema](entity) });
  const names = Object.keys(ENTITY_ATTRIBUTES).filter((field) => !contains(kept, field, entity));
  return ftmObject(id, schema, { name: [id], ...kept, ...properties({ notes: fields(entity, names) }) });
}

function contains(kept: Properties, field: string, entity: OutEntity): boolean {
  const property = PROPERTIES[field];
  if (property === undefined) return false;
  const value = entity[field as 'name' | 'aliases' | 'summary'];
  return JSON.stringify([value].flat()) === JSON.stringify(kept[property]);
}
