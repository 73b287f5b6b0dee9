import { dayBounds } from '../../../model/edtf.ts';
import { cleaned, ftmId, plain, type FtmType } from './clean.ts';

/** The types of properties in the model of followthemoney 4; others are `string`. */
const TYPES: Readonly<Record<string, FtmType>> = {
  name: 'name',
  alias: 'name',
  full: 'address',
  country: 'country',
  nationality: 'country',
  latitude: 'number',
  longitude: 'number',
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  createdAt: 'date',
  publishedAt: 'date',
  retrievedAt: 'date',
  sourceUrl: 'url',
  language: 'language',
  topics: 'topic',
  summary: 'text',
  description: 'text',
  notes: 'text',
  purpose: 'text',
  entity: 'entity',
  proof: 'entity',
};

export type RawProperties = Readonly<Record<string, readonly (string | null | undefined)[]>>;
export type Properties = Readonly<Record<string, readonly string[]>>;

/** Properties as FtM stores them: lists of distinct, cleaned texts, without empty ones. */
export function properties(raw: RawProperties): Properties {
  const kept: Record<string, string[]> = {};
  for (const [property, texts] of Object.entries(raw)) {
    const type = TYPES[property] ?? 'string';
    const values = new Set(texts.flatMap((text) => (text == null ? [] : (cleaned(type, text) ?? []))));
    if (values.size > 0) kept[property] = [...values];
  }
  return kept;
}

/** An FtM entity. */
export const ftmObject = (id: string, schema: string, kept: Properties): object => ({
  id: ftmId(id),
  schema,
  properties: kept,
});

/**
 * Fields without a property in FtM as texts `field: JSON`. Characters that FtM would change are escaped, so that the
 * value can be restored.
 */
export function fields(item: object, names: Iterable<string>): string[] {
  const texts: string[] = [];
  for (const name of names) {
    const value: unknown = (item as Readonly<Record<string, unknown>>)[name];
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    const json = JSON.stringify(value);
    texts.push(`${name}: ${plain(json) === json ? json : escaped(json)}`);
  }
  return texts;
}

const escaped = (json: string) =>
  json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** An EDTF date as one FtM date, otherwise as its first and last day. */
export function when(edtf: string | null | undefined): RawProperties {
  if (edtf == null) return {};
  if (cleaned('date', edtf) !== undefined) return { date: [edtf] };
  const { earliest, latest } = dayBounds(edtf);
  return { startDate: [earliest], endDate: [latest] };
}
