import { isEdtf } from '../model/edtf.ts';
import { claimId } from '../model/ids.ts';
import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Entity, Source } from '../model/entity.ts';
import { InvalidInput, type Problem } from '../model/errors.ts';
import { KINDS, type Kind } from '../model/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Batch, Item } from './batch.ts';
import { canonicalValue } from './canonical-value.ts';
import type { Known } from './known.ts';

export type EntityFacts = Pick<Entity, 'id' | 'kind'>;
export type SourceFacts = Pick<Source, 'id' | 'reliability' | 'role' | 'outlet' | 'published'>;

/** A batch in which every term is in the vocabulary and every id names something of the right kind. */
export interface CheckedBatch {
  readonly newEntities: readonly Entity[];
  readonly newSources: readonly Source[];
  /** Ids of entities and sources that are already recorded with the same fields. */
  readonly sameEntities: readonly string[];
  readonly sameSources: readonly string[];
  /** Values in the canonical unit; in the order of the batch, link claims first. */
  readonly claims: readonly {
    readonly id: string;
    readonly claim: LinkClaim | ValueClaim;
    readonly source: SourceFacts;
  }[];
}

/** Reports a problem at a place. Problems are collected, so that one error contains all of them. */
export type Report = (at: string, message: string) => void;

/** Checks a batch against the vocabulary and what is recorded. Throws InvalidInput with every problem found. */
export function checkBatch(batch: Batch, vocabulary: Vocabulary, known: Known): CheckedBatch {
  const problems: Problem[] = [];
  const report: Report = (at, message) => problems.push({ at, message });

  const entities = new Map<string, EntityFacts>(known.entities);
  const sources = new Map<string, SourceFacts>(known.sources);
  const { retracted } = known;
  const otherThanEntities = (id: string) => known.sources.has(id) || retracted.sources.has(id);
  const newEntities = addNew(batch.entities, known.entities, otherThanEntities, entities, report);
  const otherThanSources = (id: string) => entities.has(id) || retracted.entities.has(id);
  const newSources = addNew(batch.sources, known.sources, otherThanSources, sources, report);
  for (const { value, at } of batch.sources) {
    if (value.outlet) kindAt(value.outlet, ['GROUP'], entities, at, 'outlet', report);
  }
  for (const item of batch.entities) checkSubtype(item, vocabulary, report);

  const context = { vocabulary, entities, sources, report };
  const all = [...batch.linkClaims, ...batch.valueClaims].map((item) => ({
    ...item,
    value: checkClaim(item, context),
  }));
  const claims = checkedClaims(all, sources, report);
  if (problems.length > 0) throw new InvalidInput(problems);
  const same = (items: readonly Item<{ id: string }>[], there: ReadonlyMap<string, unknown>) =>
    items.flatMap(({ value }) => (there.has(value.id) ? value.id : []));
  return {
    newEntities,
    newSources,
    sameEntities: same(batch.entities, known.entities),
    sameSources: same(batch.sources, known.sources),
    claims,
  };
}

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
  const choice = [...(subtypes?.keys() ?? [])].join(', ');
  report(at('subtype'), `unknown subtype "${value.subtype}" of ${value.kind}; expected one of ${choice}`);
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
export function kindAt(
  id: string,
  kinds: readonly Kind[],
  entities: ReadonlyMap<string, EntityFacts>,
  at: (field?: string) => string,
  field: string,
  report: Report,
): void {
  const found = entities.get(id);
  if (!found) report(at(field), `unknown entity "${id}"`);
  else if (!kinds.includes(found.kind)) {
    report(at(field), `"${id}" is a ${found.kind}; expected ${kinds.join(' or ')}`);
  }
}

function addNew<T extends { id: string }>(
  items: readonly Item<T>[],
  same: ReadonlyMap<string, object>,
  isOther: (id: string) => boolean,
  all: Map<string, Pick<T, 'id'>>,
  report: Report,
): T[] {
  const added = new Map<string, Item<T>>();
  for (const item of items) {
    const { value, at } = item;
    const before = added.get(value.id);
    const recorded = same.get(value.id);
    if (before) report(at('id'), `duplicate id "${value.id}"; first used at ${before.at('id')}`);
    else if (isOther(value.id)) report(at('id'), `the id "${value.id}" is already used by something else`);
    else if (recorded) reportDifferences(value, recorded, at, report);
    else {
      added.set(value.id, item);
      all.set(value.id, value);
    }
  }
  return [...added.values()].map(({ value }) => value);
}

function reportDifferences(given: object, recorded: object, at: (field?: string) => string, report: Report) {
  for (const [field, value] of Object.entries(given)) {
    const there = (recorded as Record<string, unknown>)[field] ?? null;
    if (JSON.stringify(value ?? null) !== JSON.stringify(there)) {
      report(
        at(field),
        `recorded as ${JSON.stringify(there)}; got ${JSON.stringify(value)}. Leave it out, or use another id`,
      );
    }
  }
}

function checkCommon(
  { value, at }: Item<LinkClaim | ValueClaim>,
  { vocabulary, entities, sources, report }: CheckContext,
) {
  if (!sources.has(value.source)) report(at('source'), `unknown source "${value.source}"`);
  value.attributedTo.forEach((speaker, i) => {
    kindAt(speaker, ['GROUP', 'PERSON'], entities, at, `attributedTo.${i}`, report);
  });
  checkQualifiers(value.qualifiers, at, { vocabulary, entities, report });
}

function checkLink({ value, at }: Item<LinkClaim>, { vocabulary, entities, report }: CheckContext) {
  const type = vocabulary.linkTypes.get(value.type);
  if (!type) {
    report(
      at('type'),
      `unknown link type "${value.type}"; expected one of ${[...vocabulary.linkTypes.keys()].join(', ')}`,
    );
    return;
  }
  kindAt(value.subject, type.from, entities, at, 'subject', report);
  if (value.subject === value.object)
    report(at('object'), `must differ from the subject; got "${value.object}" for both`);
  else kindAt(value.object, type.to, entities, at, 'object', report);
  for (const key of type.key) {
    if (value.qualifiers[key] === undefined)
      report(at('qualifiers'), `missing qualifier "${key}" of ${value.type}`);
  }
}

function checkValue(
  { value, at }: Item<ValueClaim>,
  { vocabulary, entities, report }: CheckContext,
): ValueClaim {
  const property = vocabulary.properties.get(value.property);
  if (!property) {
    const choice = [...vocabulary.properties.keys()].join(', ');
    report(at('property'), `unknown property "${value.property}"; expected one of ${choice}`);
    return value;
  }
  kindAt(value.subject, property.of, entities, at, 'subject', report);
  return canonicalValue(value, property, (field, message) => report(at(field), message));
}

function checkedClaims(
  items: readonly Item<LinkClaim | ValueClaim>[],
  sources: ReadonlyMap<string, SourceFacts>,
  report: Report,
) {
  const first = new Map<string, Item<LinkClaim | ValueClaim>>();
  return items.flatMap((item) => {
    const id = claimId(item.value);
    const before = first.get(id);
    if (before) report(item.at(), `duplicate of the claim at ${before.at()}`);
    first.set(id, item);
    const source = sources.get(item.value.source);
    return source ? [{ id, claim: item.value, source }] : [];
  });
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
      report(
        place(),
        `unknown qualifier "${key}"; expected one of ${[...vocabulary.qualifiers.keys()].join(', ')}`,
      );
    } else if (rule.value === 'entity') {
      kindAt(value, rule.kind ?? KINDS, entities, at, `qualifiers.${key}`, report);
    } else if (rule.value === 'term' && !rule.terms?.includes(value)) {
      report(place(), `unknown value "${value}"; expected one of ${rule.terms?.join(', ')}`);
    } else if (rule.value === 'number' && !Number.isFinite(Number(value))) {
      report(place(), `must be a number; got "${value}"`);
    } else if (rule.value === 'edtf' && !isEdtf(value)) {
      report(place(), `must be an EDTF date; got "${value}"`);
    }
  }
}
