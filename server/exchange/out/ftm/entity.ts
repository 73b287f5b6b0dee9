import { ENTITY_ATTRIBUTES } from '../attributes.ts';
import type { OutEntity } from '../format.ts';
import { fields, ftmObject, properties, when, type Given, type Properties } from './object.ts';
import { shapeOf, type FtmSchema } from './schemata.ts';

/** Fields that a property holds word for word, unless FtM's cleaning changes them. */
const HELD: Readonly<Record<string, string>> = { name: 'name', aliases: 'alias', summary: 'summary' };

/** What some schemata have a property for. */
const MORE: Readonly<Record<FtmSchema, (entity: OutEntity) => Given>> = {
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

/** An entity. A name of which FtM's cleaning leaves nothing gives way to the id. */
export function ftmEntity(entity: OutEntity): object {
  const { id, name, aliases, summary, subtype } = entity;
  const { schema, topics = [] } = shapeOf(entity);
  const given = { name: [name], alias: aliases, summary: [summary], topics, keywords: [subtype] };
  const said = properties({ ...given, ...MORE[schema](entity) });
  const names = Object.keys(ENTITY_ATTRIBUTES).filter((field) => !holds(said, field, entity));
  return ftmObject(id, schema, { name: [id], ...said, ...properties({ notes: fields(entity, names) }) });
}

function holds(said: Properties, field: string, entity: OutEntity): boolean {
  const property = HELD[field];
  if (property === undefined) return false;
  const value = entity[field as 'name' | 'aliases' | 'summary'];
  return JSON.stringify([value].flat()) === JSON.stringify(said[property]);
}
