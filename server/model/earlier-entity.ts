import { DERIVED_PROPERTIES, type DerivedProperty } from './derived-values.ts';

/** The source of claims that replace the properties of entities of earlier versions. */
export const EARLIER_SOURCE = {
  id: 'own-properties',
  title: 'Properties recorded with entities by earlier versions',
  role: 'REFERENCE',
} as const;

/** A claim that replaces a property of an entity; not validated yet, like the entity. */
export interface EarlierClaim {
  readonly subject: unknown;
  readonly property: DerivedProperty;
  readonly value: unknown;
  readonly hedge: 'STATED';
  readonly source: string;
  readonly statement: string;
}

/** Splits an entity in the form of earlier versions into the entity and the claims that replace its properties. */
export function withoutEarlierProperties(given: Readonly<Record<string, unknown>>): {
  readonly entity: Readonly<Record<string, unknown>>;
  readonly claims: readonly EarlierClaim[];
} {
  const properties = (Object.keys(DERIVED_PROPERTIES) as DerivedProperty[]).filter((p) => given[p] != null);
  if (properties.length === 0) return { entity: given, claims: [] };
  const claims = properties.map((property): EarlierClaim => {
    const value = given[property];
    const statement = `${String(given['name'])}: ${property} ${String(value)}`;
    return { subject: given['id'], property, value, hedge: 'STATED', source: EARLIER_SOURCE.id, statement };
  });
  const entity = Object.fromEntries(
    Object.entries(given).filter(([field]) => !(field in DERIVED_PROPERTIES)),
  );
  return { entity, claims };
}
