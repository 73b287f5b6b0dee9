import { z } from 'zod';
import { InvalidInput } from '../../model/errors.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { NO_PARTS, type Part, type Parts, type Ref, type SaidPart } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { columnsIn, fill, fillSpan } from './fill.ts';
import type { IdOf } from './id-of.ts';
import type { LinkRule, Mapping, RefRule, SpanRule, TableRules, TextRule, ValueRule } from './mapping.ts';

/** The table whose rules take every table that has none of its own. */
export const ANY_TABLE = '*';

const instant = z.iso.datetime();

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

/** What a row says by a mapping. A row that no rule takes is refused, with the reason. */
export function mapRow(row: Row, context: MapContext): Parts {
  const { place } = row;
  const refuse = (refused: string): Parts => ({ place, ...NO_PARTS, refused });
  const leaveOut = (refused: string): Parts => ({ ...refuse(refused), onPurpose: true });
  if (row.broken) return refuse(row.broken);
  const { tables } = context.mapping;
  const rules = rulesFor(row.table, tables);
  if (!rules) {
    return refuse(
      `the mapping has no table "${row.table}"; it has ${Object.keys(tables).join(', ') || 'none'}`,
    );
  }
  const skip = rules.skip.find(({ when }) => takes(when, row));
  if (skip) return leaveOut(skip.because);
  let parts: Parts;
  try {
    parts = partsOf(rules, row, context);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refuse(error.message);
  }
  const wrong = parts.claims.map(noInstant).find((reason) => reason !== undefined);
  if (wrong) return refuse(wrong);
  if (parts.sources.length + parts.entities.length + parts.claims.length > 0) return parts;
  return rules.otherwise ? leaveOut(rules.otherwise) : refuse('no rule of the mapping takes this row');
}

/** A table that is too long for one sheet goes on in `Claims 2`, by the rules of `Claims`. */
function rulesFor(table: string, tables: Mapping['tables']): TableRules | undefined {
  for (const name of [table, table.replace(/ \d+$/, ''), ANY_TABLE])
    if (Object.hasOwn(tables, name)) return tables[name];
  return undefined;
}

function partsOf(rules: TableRules, row: Row, context: MapContext): Parts {
  return {
    place: row.place,
    ...NO_PARTS,
    sources: sources(rules, row, context),
    entities: entities(rules, row, context),
    claims: claims(rules, row, context),
  };
}

/** Most claims that one row makes, and most that one of them goes back to. */
const MAX_CLAIMS = 1_000;
const MAX_SPEAKERS = 100;

const tooMuch = (message: string) => new InvalidInput([{ at: '', message }]);

/** The claims of a row. Throws InvalidInput where they are too many: two long lists make one for each pair. */
function claims(rules: TableRules, row: Row, context: MapContext): SaidPart[] {
  const made: SaidPart[] = [];
  const add = (more: readonly SaidPart[]) => {
    if (made.length + more.length > MAX_CLAIMS) throw tooMuch(`makes more than ${MAX_CLAIMS} claims`);
    for (const one of more) made.push(one);
  };
  for (const rule of rules.links) if (takes(rule.when, row)) add(links(rule, row, context));
  for (const rule of rules.values) if (takes(rule.when, row)) add(values(rule, row, context));
  return made;
}

/** What is wrong with when a claim was recorded or taken back. */
function noInstant({ recordedAt, retractedAt }: SaidPart): string | undefined {
  for (const given of [recordedAt, retractedAt]) {
    if (given !== undefined && !instant.safeParse(given).success)
      return `"${given}" is no instant; write 2026-11-28T17:05:51.120Z`;
  }
  return undefined;
}

function takes(when: Readonly<Record<string, readonly string[]>>, row: Row): boolean {
  return Object.entries(when).every(([column, wanted]) => {
    const cell = Object.hasOwn(row.cells, column) ? row.cells[column] : undefined;
    const held = cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell;
    return wanted.some((one) => {
      const plain = one.startsWith('!') ? one.slice(1) : one;
      return (plain === '*' ? held.length > 0 : held.includes(plain)) === (plain === one);
    });
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** A part with the columns that its fields came from. */
function part(value: Fields, rule: object, { place }: Row): Part {
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
  const { name, since, ...rule } = (first ?? {}) as Exclude<TextRule, string> & {
    name?: TextRule;
    since?: TextRule;
  };
  const inner = name ?? since;
  return inner === undefined ? rule : textIn(inner);
}

function happenedIn(rule: SpanRule | undefined, row: Row, file: string): { happened?: string } {
  const happened = rule === undefined ? undefined : fillSpan(rule, row, file);
  return happened === undefined ? {} : { happened };
}

/** Fields with their first text, those that have none left out. */
function filled(
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

const NUMBERS = ['lat', 'lon', 'precisionKm', 'min', 'max'];
const BOOLEANS = ['anonymous', 'approximate'];

/** Texts as the model wants them; what is no number stays text, for the check to name. */
function typed(fields: Record<string, string>): Record<string, unknown> {
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

/** An entity has fifty at most: more than that are refused, and not looked at one by one before. */
const MAX_ALIASES = 100;

function entities({ entities: rules }: TableRules, row: Row, { file, mapping, idOf }: MapContext): Part[] {
  return rules.flatMap((rule) => {
    if (!takes(rule.when, row)) return [];
    const { when: _when, ifMissing, id, aliases, happened, ...scalars } = rule;
    const fields = typed({
      ...filled(scalars as Record<string, TextRule>, row, file),
      ...happenedIn(happened, row, file),
    });
    if (fields['name'] === undefined) return [];
    const other = (aliases === undefined ? [] : Array.isArray(aliases) ? aliases : [aliases])
      .flatMap((alias) => fill(alias, row, file))
      .filter((alias) => alias !== fields['name']);
    const [own] = id === undefined ? [] : fill(id, row, file);
    const value = {
      ...(own !== undefined && { id: sameAs(idOf(own), mapping) }),
      ...fields,
      ...(other.length > 0 && { aliases: [...new Set(other)].slice(0, MAX_ALIASES) }),
    };
    // One thing under two names: what the graph tells of it stays as it is.
    const isSame = own !== undefined && Object.hasOwn(mapping.same, idOf(own));
    return [{ ...part(value, rule, row), ifMissing: ifMissing || isSame }];
  });
}

function sources({ sources: rules }: TableRules, row: Row, { file, idOf }: MapContext): Part[] {
  return rules.flatMap((rule) => {
    if (!takes(rule.when, row)) return [];
    const { when: _when, id, ...scalars } = rule;
    const fields = filled(scalars, row, file);
    if (!fields['title']) return [];
    const [own] = id === undefined ? [] : fill(id, row, file);
    return [part({ id: idOf(own ?? fields['title']), ...fields }, rule, row)];
  });
}

function links(rule: LinkRule, row: Row, context: MapContext): SaidPart[] {
  const [type] = fill(rule.type, row, context.file);
  if (type === undefined) return [];
  const all = pairs(refs(rule.subject, row, context), refs(rule.object, row, context));
  const rest = all.length === 0 ? {} : said(rule, row, context);
  return all.map(([subject, object]) => saidPart({ subject, type, object, ...rest }, rule, row, context));
}

function values(rule: ValueRule, row: Row, context: MapContext): SaidPart[] {
  const { vocabulary, file } = context;
  const { property, min, max, unit, approximate } = rule;
  const fields = typed(filled({ property, min, max, unit, approximate }, row, file));
  const all = pairs(refs(rule.subject, row, context), fill(rule.value, row, file));
  const rest = all.length === 0 ? {} : said(rule, row, context);
  return all.map(([subject, value]) => {
    const known = vocabulary.properties.get(String(fields['property']));
    // A number that stands for itself is its own range.
    const alone =
      known?.type === 'number' && min === undefined && max === undefined && Number.isFinite(Number(value));
    const range = alone ? { min: Number(value), max: Number(value) } : {};
    return saidPart({ subject, ...fields, ...range, value, ...rest }, rule, row, context);
  });
}

/** A claim, with what a Chasqui file tells beside it. */
function saidPart(claim: Fields, rule: LinkRule | ValueRule, row: Row, context: MapContext): SaidPart {
  const { recordedAt, retractedAt } = rule;
  return {
    ...part(claim, rule, row),
    ...filled({ recordedAt, retractedAt }, row, context.file),
    ...('ifThere' in rule && { ifThere: rule.ifThere }),
  };
}

/** What rules for links and for values both tell of every claim of a row. */
function said(rule: LinkRule | ValueRule, row: Row, context: MapContext): Fields {
  const { file, mapping } = context;
  const { stance, hedge, statement: told, locator, happened, claimed, source, attributedTo } = rule;
  const fields = {
    ...filled({ stance, hedge, statement: told, locator, claimed }, row, file),
    ...happenedIn(happened, row, file),
  };
  const [own] = source === undefined ? [] : fill(source, row, file);
  const qualifiers: Record<string, unknown> = Object.fromEntries(
    Object.entries(rule.qualifiers).flatMap(([key, one]) => {
      const entity = context.vocabulary.qualifiers.get(key)?.value === 'entity';
      const [first] = entity ? refs(one, row, context) : fill(one as TextRule, row, file);
      return first === undefined ? [] : [[key, first]];
    }),
  );
  for (const pair of rule.qualifierPairs === undefined ? [] : fill(rule.qualifierPairs, row, file)) {
    const cut = pair.indexOf('=');
    if (cut > 0) qualifiers[pair.slice(0, cut)] = pair.slice(cut + 1);
  }
  return {
    hedge: mapping.hedge,
    ...(own === undefined && mapping.source.id === undefined && { locator: locatorOf(row, file) }),
    ...fields,
    source: own === undefined ? context.source : context.idOf(own),
    ...(attributedTo && { attributedTo: speakers(attributedTo, row, context) }),
    qualifiers,
  };
}

function speakers(rules: readonly RefRule[], row: Row, context: MapContext): Ref[] {
  const named = rules.flatMap((one) => refs(one, row, context));
  if (named.length <= MAX_SPEAKERS) return named;
  throw tooMuch(`names more than ${MAX_SPEAKERS} whom a claim goes back to`);
}

/** The entities that a rule names in a row. */
function refs(rule: RefRule, row: Row, { file, mapping, idOf }: MapContext): Ref[] {
  if (typeof rule === 'object' && 'kind' in rule) {
    const [kind = ''] = fill(rule.kind, row, file);
    const [subtype] = rule.subtype === undefined ? [] : fill(rule.subtype, row, file);
    return fill(rule.name, row, file).map((name) => ({ name, kind, ...(subtype && { subtype }) }));
  }
  return fill(rule, row, file).map((id) => sameAs(idOf(id), mapping));
}

const sameAs = (id: string, { same }: Mapping) => (Object.hasOwn(same, id) ? (same[id] ?? id) : id);

/** Where in the file: of one that is its own source. Versions of one source may have the row elsewhere. */
function locatorOf({ place }: Row, file: string): string {
  const within = place.slice(file.length + 1);
  return /^\d+$/.test(within) ? `line ${within}` : within;
}

function pairs<A, B>(some: readonly A[], others: readonly B[]): (readonly [A, B])[] {
  if (some.length * others.length > MAX_CLAIMS) throw tooMuch(`makes more than ${MAX_CLAIMS} claims`);
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}
