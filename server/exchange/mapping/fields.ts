import type { Vocabulary } from '../../model/vocabulary.ts';
import type { RawRecord, Ref } from '../in/raw-row.ts';
import type { Row } from '../in/reader.ts';
import { columnsIn, renderTemplate, renderSpans } from './render-template.ts';
import type { IdOf } from './id-of.ts';
import type { Mapping, RefRule, SpanRule, TextRule } from './mapping.ts';

/** What rules are applied with. */
export interface MapContext {
  readonly mapping: Mapping;
  readonly vocabulary: Vocabulary;
  /** The name of the file. */
  readonly file: string;
  /** The id of the file as a source. */
  readonly source: string;
  /** Makes the ids of this file. */
  readonly idOf: IdOf;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A part whose problems are reported at the columns that its fields come from. */
export function recordFrom(value: Fields, rule: object, { place }: Row): RawRecord {
  return {
    value,
    at(field) {
      const [first = ''] = (field ?? '').split('.');
      const template = (rule as Readonly<Record<string, unknown>>)[first];
      const columns = template === undefined ? [] : columnsIn(firstText(template));
      const shown = columns.length === 1 ? columns[0] : field;
      return shown ? `${place} ${shown}` : place;
    },
  };
}

/** The first text rule within the rule of a field. */
function firstText(template: unknown): TextRule {
  const [first] = Array.isArray(template) ? (template as unknown[]) : [template];
  if (typeof first === 'string') return first;
  const { name, since, until, each, ...rule } = (first ?? {}) as Exclude<TextRule, string> & {
    name?: TextRule;
    since?: TextRule;
    until?: TextRule;
    each?: TextRule;
  };
  const inner = name ?? since ?? until ?? each;
  return inner === undefined ? rule : firstText(inner);
}

/** The field `happened` of a rule, when the row has one. */
export function happenedIn(rule: SpanRule | undefined, row: Row, file: string): { happened?: string } {
  const [happened] = rule === undefined ? [] : renderSpans(rule, row, file);
  return happened === undefined ? {} : { happened };
}

/** The first text of each field; omits fields without text. */
export function renderFields<F extends string>(
  rules: Readonly<Partial<Record<F, TextRule | undefined>>>,
  row: Row,
  file: string,
  names: readonly F[] = Object.keys(rules) as F[],
): Partial<Record<F, string>> {
  const fields: Partial<Record<F, string>> = {};
  for (const key of names) {
    const rule = rules[key];
    const [first] = rule === undefined ? [] : renderTemplate(rule, row, file);
    if (first !== undefined) fields[key] = first;
  }
  return fields;
}

const NUMBERS = ['lat', 'lon', 'precisionKm', 'min', 'max', 'credibility'];
const BOOLEANS = ['anonymous', 'approximate'];

/** Converts texts to the types of the model; text that is not a number stays text, and validation rejects it. */
export function typed(fields: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const converted: Record<string, unknown> = { ...fields };
  for (const key of NUMBERS) {
    const text = fields[key];
    if (text !== undefined && Number.isFinite(Number(text))) converted[key] = Number(text);
  }
  for (const key of BOOLEANS) {
    const text = fields[key]?.toLowerCase();
    if (text === 'true' || text === '1') converted[key] = true;
    else if (text === 'false' || text === '0') converted[key] = false;
  }
  return converted;
}

/** The references to entities that a rule makes of a row. */
export function renderRefs(rule: RefRule, row: Row, { file, mapping, idOf }: MapContext): Ref[] {
  if (typeof rule === 'object' && 'kind' in rule) {
    const [kind = ''] = renderTemplate(rule.kind, row, file);
    const [subtype] = rule.subtype === undefined ? [] : renderTemplate(rule.subtype, row, file);
    return renderTemplate(rule.name, row, file).map((name) => ({ name, kind, ...(subtype && { subtype }) }));
  }
  return renderTemplate(rule, row, file).map((id) => sameAs(idOf(id), mapping));
}

/** The id in the graph that the mapping states for an id of the file, else the id itself. */
export const sameAs = (id: string, { same }: Mapping) => (Object.hasOwn(same, id) ? (same[id] ?? id) : id);
