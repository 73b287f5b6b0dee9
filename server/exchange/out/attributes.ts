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

/** The attributes of entities in flat formats, in addition to the id, in the order of the file. */
export const ENTITY_ATTRIBUTES = { ...FIRST, ...LAST };

/** The same attributes with the values of the strongest claims, for formats without claims. */
export const DERIVED_ATTRIBUTES = {
  ...FIRST,
  ...({ country: 'string', role: 'string', nationality: 'string' } as const satisfies Record<
    DerivedProperty,
    AttributeType
  >),
  ...LAST,
};

/** The attributes of links in flat formats, in addition to the id and the ends. */
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

/** The attributes of an item that have a value, in the order of the table. Lists are text, one item per line. */
export function attributesOf(
  table: Table,
  item: Entity | OutLink,
): (readonly [name: string, value: Value])[] {
  const attributes: (readonly [name: string, value: Value])[] = [];
  for (const name in table) {
    const value = (item as unknown as Readonly<Record<string, Value | readonly string[] | null | undefined>>)[
      name
    ];
    if (value == null) continue;
    if (typeof value !== 'object') attributes.push([name, value]);
    else if (value.length > 0) attributes.push([name, value.join('\n')]);
  }
  return attributes;
}
