import { isEdtf } from '../model/edtf.ts';
import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Entity, Source } from '../model/entity.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import { message, type Message } from '../model/messages.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Item } from './batch.ts';
import { canonicalValue } from './canonical-value.ts';

/** What checks need of an entity. */
export type EntityFacts = Pick<Entity, 'id' | 'kind'>;
/** What checks and weights need of a source. */
export type SourceFacts = Pick<Source, 'id' | 'reliability' | 'role' | 'outlet' | 'published'>;

/** Reports a problem at a place. Problems are collected, so that one error contains all of them. */
export type Report = (at: string, message: Message) => void;

/** What a claim is checked against: the vocabulary, and the entities and sources that it may refer to. */
export interface CheckContext {
  readonly vocabulary: Vocabulary;
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly report: Report;
}

/** Reports a subtype that the vocabulary does not know. */
export function checkSubtype({ value, at }: Item<Entity>, vocabulary: Vocabulary, report: Report): void {
  const subtypes = vocabulary.subtypes.get(value.kind);
  if (!value.subtype || subtypes?.has(value.subtype)) return;
  const { subtype, kind } = value;
  report(
    at('subtype'),
    message('UNKNOWN_SUBTYPE', { subtype, kind, expected: [...(subtypes?.keys() ?? [])] }),
  );
}

/** Reports the outlet of a source unless it is a group. */
export function checkOutlet(
  { value, at }: Item<Source>,
  entities: ReadonlyMap<string, EntityFacts>,
  report: Report,
): void {
  if (value.outlet) checkKind(value.outlet, ['GROUP'], entities, at, 'outlet', report);
}

/** Reports unknown terms and ids of a claim; returns it with its value in the canonical unit. */
export function checkClaim(
  item: Item<LinkClaim | ValueClaim>,
  context: CheckContext,
): LinkClaim | ValueClaim {
  checkCommon(item, context);
  if ('property' in item.value) return checkValue(item as Item<ValueClaim>, context);
  checkLink(item as Item<LinkClaim>, context);
  return item.value;
}

/** Reports an id that is unknown, or of an entity of another kind. */
function checkKind(
  id: string,
  kinds: readonly Kind[],
  entities: ReadonlyMap<string, EntityFacts>,
  at: (field?: string) => string,
  field: string,
  report: Report,
): void {
  const found = entities.get(id);
  if (!found) report(at(field), message('UNKNOWN_ENTITY', { id }));
  else if (!kinds.includes(found.kind)) {
    report(at(field), message('WRONG_KIND', { id, kind: found.kind, kinds }));
  }
}

function checkCommon(
  { value, at }: Item<LinkClaim | ValueClaim>,
  { vocabulary, entities, sources, report }: CheckContext,
) {
  if (!sources.has(value.source)) report(at('source'), message('UNKNOWN_SOURCE', { id: value.source }));
  value.attributedTo.forEach((speaker, i) => {
    checkKind(speaker, ['GROUP', 'PERSON'], entities, at, `attributedTo.${i}`, report);
  });
  checkQualifiers(value.qualifiers, at, { vocabulary, entities, report });
}

function checkLink({ value, at }: Item<LinkClaim>, { vocabulary, entities, report }: CheckContext) {
  const type = vocabulary.linkTypes.get(value.type);
  if (!type) {
    const expected = [...vocabulary.linkTypes.keys()];
    report(at('type'), message('UNKNOWN_LINK_TYPE', { type: value.type, expected }));
    return;
  }
  checkKind(value.subject, type.from, entities, at, 'subject', report);
  if (value.subject === value.object) report(at('object'), message('SAME_ENDS', { id: value.object }));
  else checkKind(value.object, type.to, entities, at, 'object', report);
  for (const key of type.key) {
    if (value.qualifiers[key] === undefined)
      report(at('qualifiers'), message('MISSING_QUALIFIER', { key, type: value.type }));
  }
}

function checkValue(
  { value, at }: Item<ValueClaim>,
  { vocabulary, entities, report }: CheckContext,
): ValueClaim {
  const property = vocabulary.properties.get(value.property);
  if (!property) {
    const expected = [...vocabulary.properties.keys()];
    report(at('property'), message('UNKNOWN_PROPERTY', { property: value.property, expected }));
    return value;
  }
  checkKind(value.subject, property.of, entities, at, 'subject', report);
  return canonicalValue(value, property, (field, wrong) => report(at(field), wrong));
}

/** Reports qualifiers that the vocabulary does not know, or whose value is of another type. */
function checkQualifiers(
  qualifiers: Readonly<Record<string, string>>,
  at: (field?: string) => string,
  { vocabulary, entities, report }: Omit<CheckContext, 'sources'>,
): void {
  for (const [key, value] of Object.entries(qualifiers)) {
    const place = () => at(`qualifiers.${key}`);
    const rule = vocabulary.qualifiers.get(key);
    if (!rule) {
      report(place(), message('UNKNOWN_QUALIFIER', { key, expected: [...vocabulary.qualifiers.keys()] }));
    } else if (rule.value === 'entity') {
      checkKind(value, rule.kind ?? KINDS, entities, at, `qualifiers.${key}`, report);
    } else if (rule.value === 'term' && !rule.terms?.includes(value)) {
      report(place(), message('UNKNOWN_VALUE', { value, expected: rule.terms ?? [] }));
    } else if (rule.value === 'number' && !Number.isFinite(Number(value))) {
      report(place(), message('NOT_NUMBER', { value }));
    } else if (rule.value === 'edtf' && !isEdtf(value)) {
      report(place(), message('NOT_EDTF', { value }));
    }
  }
}
