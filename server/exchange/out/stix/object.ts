import { dayBounds, UNBOUNDED } from '../../../model/edtf.ts';
import { CHASQUI, EXTENSION, stixId } from './ids.ts';

/** `created` of what we do not know the recording of. STIX wants one that never changes, whatever the file holds. */
export const CREATED = '1970-01-01T00:00:00.000Z';

/** When an object came to be and when it last changed. */
export interface Version {
  readonly created: string;
  readonly modified: string;
}

/** A STIX object: what STIX has a place for, and what our extension adds. What is undefined is not written. */
export const stixObject = (
  type: string,
  id: string,
  { created, modified }: Version,
  fields: object,
  own: object,
): object => ({
  type,
  spec_version: '2.1',
  id: stixId(type, id),
  created_by_ref: CHASQUI,
  created,
  modified,
  ...fields,
  extensions: { [EXTENSION]: { extension_type: 'property-extension', ...own } },
});

/** Names that say too little, or that STIX gives another meaning. */
const RENAMED: Readonly<Record<string, string>> = { type: 'link_type' };

/** Fields as our extension has them: in snake case, and only what is known, since STIX has no null and no empty list. */
export function ownFields(thing: object, names: Iterable<string>): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const name of names) {
    const value: unknown = (thing as Readonly<Record<string, unknown>>)[name];
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    own[RENAMED[name] ?? snake(name)] = value;
  }
  return own;
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** The first instant of a day and the last. */
export const startOf = (day: string | null) => (day === null ? undefined : `${day}T00:00:00.000Z`);
export const endOf = (day: string | null) => (day === null ? undefined : `${day}T23:59:59.999Z`);

/** The days that an EDTF date may mean. */
export const days = (date: string | null | undefined) => (date == null ? UNBOUNDED : dayBounds(date));

/** JSON leaves out what is undefined. */
export const known = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
