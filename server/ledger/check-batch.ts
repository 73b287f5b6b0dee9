import { claimId } from '../model/ids.ts';
import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Entity, Source } from '../model/entity.ts';
import { InvalidInput, type Problem } from '../model/errors.ts';
import { message } from '../model/messages.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Batch, Item } from './batch.ts';
import type { NewClaim } from './changes.ts';
import {
  checkClaim,
  checkOutlet,
  checkSubtype,
  type EntityFacts,
  type Report,
  type SourceFacts,
} from './check-claim.ts';
import type { ExistingNodes } from './existing.ts';

/** A batch in which every term is in the vocabulary and every id names something of the right kind. */
export interface CheckedBatch {
  readonly newEntities: readonly Entity[];
  readonly newSources: readonly Source[];
  /** Ids of entities and sources that are already recorded with the same fields. */
  readonly sameEntities: readonly string[];
  readonly sameSources: readonly string[];
  /** Values in the canonical unit; in the order of the batch, link claims first. */
  readonly claims: readonly NewClaim[];
}

/** Checks a batch against the vocabulary and what is recorded. Throws InvalidInput with every problem found. */
export function checkBatch(batch: Batch, vocabulary: Vocabulary, existing: ExistingNodes): CheckedBatch {
  const problems: Problem[] = [];
  const report: Report = (at, wrong) => problems.push({ at, ...wrong });

  const entities = new Map<string, EntityFacts>(existing.entities);
  const sources = new Map<string, SourceFacts>(existing.sources);
  const { retracted } = existing;
  const isSource = (id: string) => existing.sources.has(id) || retracted.sources.has(id);
  const newEntities = addNew(batch.entities, existing.entities, isSource, entities, report);
  const isEntity = (id: string) => entities.has(id) || retracted.entities.has(id);
  const newSources = addNew(batch.sources, existing.sources, isEntity, sources, report);
  for (const item of batch.sources) checkOutlet(item, entities, report);
  for (const item of batch.entities) checkSubtype(item, vocabulary, report);

  const context = { vocabulary, entities, sources, report };
  const all = [...batch.linkClaims, ...batch.valueClaims].map((item) => ({
    ...item,
    value: checkClaim(item, context),
  }));
  const claims = checkedClaims(all, sources, report);
  if (problems.length > 0) throw new InvalidInput(problems);
  const sameIds = (items: readonly Item<{ id: string }>[], recorded: ReadonlyMap<string, unknown>) =>
    items.flatMap(({ value }) => (recorded.has(value.id) ? value.id : []));
  return {
    newEntities,
    newSources,
    sameEntities: sameIds(batch.entities, existing.entities),
    sameSources: sameIds(batch.sources, existing.sources),
    claims,
  };
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
    if (before) report(at('id'), message('ID_TWICE', { id: value.id, place: before.at('id') }));
    else if (isOther(value.id)) report(at('id'), message('ID_TAKEN', { id: value.id }));
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
      const differs = { recorded: JSON.stringify(there), value: JSON.stringify(value) };
      report(at(field), message('RECORDED_AS_LEAVE_OUT', differs));
    }
  }
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
    if (before) report(item.at(), message('CLAIM_TWICE', { place: before.at() }));
    first.set(id, item);
    const source = sources.get(item.value.source);
    return source ? [{ id, claim: item.value, source }] : [];
  });
}
