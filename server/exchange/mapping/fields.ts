import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Part, Ref } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { columnsIn, fill, fillSpans } from './fill.ts';
import type { IdOf } from './id-of.ts';
import type { Mapping, RefRule, SpanRule, TextRule } from './mapping.ts';

/** What a mapping is applied to and with. */
export interface MapContext {
  readonly mapping: Mapping;
  readonly vocabulary: Vocabulary;
  /** What the person calls the file. */
  readonly file: string;
  /** Id of the file as a source. */
  readonly source: string;
  /** Of this file. */
  readonly idOf: IdOf;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A part with the columns that its fields came from. */
export function part(value: Fields, rule: object, { place }: Row): Part {
  return {
    value,
    at(field) {
      const [first = ''] = (field ?? '').split('.');
      const made = (rule as Readonly<Record<string, unknown>>)[first];
      const columns = made === undefined ? [] : columnsIn(textIn(made));
      const shown = columns.length === 1 ? columns[0] : field;
      return shown ? `${place} ${shown}` : place;
    },
  };
}

function textIn(made: unknown): TextRule {
  const [first] = Array.isArray(made) ? (made as unknown[]) : [made];
  if (typeof first === 'string') return first;
  const { name, since, until, each, ...rule } = (first ?? {}) as Exclude<TextRule, string> & {
    name?: TextRule;
    since?: TextRule;
    until?: TextRule;
    each?: TextRule;
  };
  const inner = name ?? since ?? until ?? each;
  return inner === undefined ? rule : textIn(inner);
}

/** The days of a rule, where it has some. */
export function happenedIn(rule: SpanRule | undefined, row: Row, file: string): { happened?: string } {
  const [happened] = rule === undefined ? [] : fillSpans(rule, row, file);
  return happened === undefined ? {} : { happened };
}

/** Fields with their first text, those that have none left out. */
export function filled(
  rules: Readonly<Record<string, TextRule | undefined>>,
  row: Row,
  file: string,
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, rule] of Object.entries(rules)) {
    const [first] = rule === undefined ? [] : fill(rule, row, file);
    if (first !== undefined) out[key] = first;
  }
  return out;
}

const NUMBERS = ['lat', 'lon', 'precisionKm', 'min', 'max', 'credibility'];
const BOOLEANS = ['anonymous', 'approximate'];

/** Texts as the model wants them; what is no number stays text, for the check to name. */
export function typed(fields: Record<string, string>): Record<string, unknown> {
  const out: Record<string, unknown> = { ...fields };
  for (const key of NUMBERS) {
    const given = fields[key];
    if (given !== undefined && Number.isFinite(Number(given))) out[key] = Number(given);
  }
  for (const key of BOOLEANS) {
    const given = fields[key]?.toLowerCase();
    if (given === 'true' || given === '1') out[key] = true;
    else if (given === 'false' || given === '0') out[key] = false;
  }
  return out;
}

/** The entities that a rule names in a row. */
export function refs(rule: RefRule, row: Row, { file, mapping, idOf }: MapContext): Ref[] {
  if (typeof rule === 'object' && 'kind' in rule) {
    const [kind = ''] = fill(rule.kind, row, file);
    const [subtype] = rule.subtype === undefined ? [] : fill(rule.subtype, row, file);
    return fill(rule.name, row, file).map((name) => ({ name, kind, ...(subtype && { subtype }) }));
  }
  return fill(rule, row, file).map((id) => sameAs(idOf(id), mapping));
}

/** What a person said it is the same as, else itself. */
export const sameAs = (id: string, { same }: Mapping) => (Object.hasOwn(same, id) ? (same[id] ?? id) : id);
