import type { DerivedProperty } from '../../model/derived-values.ts';
import type { Entity } from '../../model/entity.ts';
import type { OutLink } from './format.ts';

export type AttributeType = 'string' | 'double' | 'integer' | 'boolean';
type Table = Readonly<Record<string, AttributeType>>;
type Value = string | number | boolean;

const FIRST = {
  name: 'string',
  kind: 'string',
  subtype: 'string',
  aliases: 'string',
  summary: 'string',
} as const satisfies Table & Partial<Record<keyof Entity, AttributeType>>;
const LAST = {
  anonymous: 'boolean',
  lat: 'double',
  lon: 'double',
  precisionKm: 'double',
  iso: 'string',
  happened: 'string',
  unit: 'string',
} as const satisfies Table & Partial<Record<keyof Entity, AttributeType>>;

/** What formats with flat attributes write of an entity beside its id, in the order of the file. */
export const ENTITY_ATTRIBUTES = { ...FIRST, ...LAST };

/** The same, with what the strongest claims say of it, for formats that have no claims. */
export const DERIVED_ATTRIBUTES = {
  ...FIRST,
  ...({ country: 'string', role: 'string', nationality: 'string' } as const satisfies Record<
    DerivedProperty,
    AttributeType
  >),
  ...LAST,
};

/** What they write of a link beside its id and ends. */
export const LINK_ATTRIBUTES = {
  type: 'string',
  label: 'string',
  symmetric: 'boolean',
  confidence: 'double',
  support: 'double',
  denial: 'double',
  status: 'string',
  hedge: 'string',
  earliest: 'string',
  latest: 'string',
  claimCount: 'integer',
  sourceCount: 'integer',
  originCount: 'integer',
  partyCount: 'integer',
  qualifiers: 'string',
  sources: 'string',
} as const satisfies Table & Partial<Record<keyof OutLink, AttributeType>>;

/** The attributes that an item has, in the order of the table. Lists are text, one item a line. */
export function attributesOf(
  table: Table,
  item: Entity | OutLink,
): (readonly [name: string, value: Value])[] {
  const held: (readonly [name: string, value: Value])[] = [];
  for (const name in table) {
    const value = (item as unknown as Readonly<Record<string, Value | readonly string[] | null | undefined>>)[
      name
    ];
    if (value == null) continue;
    if (typeof value !== 'object') held.push([name, value]);
    else if (value.length > 0) held.push([name, value.join('\n')]);
  }
  return held;
}
