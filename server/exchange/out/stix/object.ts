import { dayBounds, UNBOUNDED } from '../../../model/edtf.ts';
import { CHASQUI, EXTENSION, stixId } from './ids.ts';

/** `created` of objects without an instant of recording. STIX requires a value that never changes. */
export const CREATED = '1970-01-01T00:00:00.000Z';

/** When an object was created and last modified. */
export interface Version {
  readonly created: string;
  readonly modified: string;
}

/** A STIX object with the properties of STIX and those of Chasqui's extension. Undefined properties are not written. */
export const stixObject = (
  type: string,
  id: string,
  { created, modified }: Version,
  fields: object,
  extension: object,
): object => ({
  type,
  spec_version: '2.1',
  id: stixId(type, id),
  created_by_ref: CHASQUI,
  created,
  modified,
  ...fields,
  extensions: { [EXTENSION]: { extension_type: 'property-extension', ...extension } },
});

/** Names that are ambiguous, or have another meaning in STIX. */
const RENAMED: Readonly<Record<string, string>> = { type: 'link_type' };

/** Fields of the extension: in snake case, without unknown ones, because STIX has no null and no empty list. */
export function extensionFields(item: object, names: Iterable<string>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const value: unknown = (item as Readonly<Record<string, unknown>>)[name];
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    fields[RENAMED[name] ?? snakeCase(name)] = value;
  }
  return fields;
}

const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** The first and the last instant of a day. */
export const startOf = (day: string | null) => (day === null ? undefined : `${day}T00:00:00.000Z`);
export const endOf = (day: string | null) => (day === null ? undefined : `${day}T23:59:59.999Z`);

/** The range of days of an EDTF date. */
export const days = (date: string | null | undefined) => (date == null ? UNBOUNDED : dayBounds(date));

/** JSON.stringify omits undefined. */
export const orUndefined = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
export const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
