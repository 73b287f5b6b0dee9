import type { Part, RecordedPart } from '../../exchange/in/parts.ts';
import { source, type Entity, type Source } from '../../model/entity.ts';
import { isTurnOver, nextTurn } from '../../model/event-loop.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import {
  checkClaim,
  checkSubtype,
  kindAt,
  type CheckContext,
  type EntityFacts,
  type SourceFacts,
} from '../check.ts';
import type { Known } from '../known.ts';
import { differences } from './differences.ts';
import type { Given, GivenClaim, ImportRow } from './import-row.ts';

/** An entity or a source that is new, or comes back; with what a Chasqui file tells beside it. */
export type Fresh<T> = T & Partial<RecordedPart>;

interface There {
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
}

/** What there is once rows are in: recorded before, or new. */
export interface Admitted extends There {
  readonly fresh: { readonly entities: readonly Fresh<Entity>[]; readonly sources: readonly Fresh<Source>[] };
  /** Ids of entities and sources that rows tell and that are there. */
  readonly same: { readonly entities: ReadonlySet<string>; readonly sources: ReadonlySet<string> };
  /** Ids of entities that are there only because rows name them in passing. */
  readonly onlyMentioned: ReadonlySet<string>;
  /** The same and what was retracted, for claims that come in retracted: they may name it. */
  readonly withRetracted: There;
}

/**
 * Refuses rows until what is left stands on its own: a row that names what only a refused row brings is refused
 * as well.
 */
export async function settle(
  rows: readonly ImportRow[],
  known: Known,
  fileSource: Part | null,
  vocabulary: Vocabulary,
): Promise<Admitted> {
  for (;;) {
    const standing = rows.filter((row) => !row.isRefused);
    const admitted = admit(standing, known, fileSource);
    let current = standing[0];
    const report = (at: string, message: string) => current?.refuse(at, message);
    const context: CheckContext = { ...admitted, vocabulary, report };
    const retracted: CheckContext = { ...context, ...admitted.withRetracted };
    for (const row of standing) {
      if (isTurnOver()) await nextTurn();
      if (row.isRefused) continue;
      current = row;
      for (const item of row.entities) checkSubtype(item, vocabulary, report);
      for (const { value, at } of row.sources) {
        if (value.outlet) kindAt(value.outlet, ['GROUP'], admitted.entities, at, 'outlet', report);
      }
      for (const item of row.claims) {
        item.absent = absentEnd(item, admitted.entities);
        item.onlyReinstates =
          item.part.withEntity?.ifMissing === true && !admitted.onlyMentioned.has(item.value.subject);
        if (item.absent === undefined && !item.onlyReinstates)
          item.value = checkClaim(item, item.part.retractedAt ? retracted : context);
      }
    }
    const lost = standing.some((row) => row.isRefused && row.entities.length + row.sources.length > 0);
    if (!lost) return admitted;
  }
}

function absentEnd({ value, part }: GivenClaim, there: Admitted['entities']): string | undefined {
  if (!part.ifThere || !('object' in value)) return undefined;
  return [value.subject, value.object].find((id) => !there.has(id));
}

/** Something new, and where it is first told. */
interface Admission<T> {
  readonly value: Fresh<T>;
  readonly place: string;
}

/** Things of one sort: those that are there, those that were retracted, and those that rows bring. */
class Sort<T extends { readonly id: string }, F extends { readonly id: string }> {
  readonly recorded: ReadonlyMap<string, T & F>;
  readonly retracted: ReadonlyMap<string, T & F>;
  readonly fresh = new Map<string, Admission<T>>();
  readonly same = new Set<string>();
  readonly all: Map<string, F>;

  constructor(recorded: ReadonlyMap<string, T & F>, retracted: ReadonlyMap<string, T & F>) {
    this.recorded = recorded;
    this.retracted = retracted;
    this.all = new Map(recorded);
  }

  /** An id stays that of a thing which was retracted. */
  has(id: string): boolean {
    return this.all.has(id) || this.fresh.has(id) || this.retracted.has(id);
  }

  add(value: Fresh<T> & F, place: string): void {
    this.fresh.set(value.id, { value, place });
    if (!value.retractedAt) this.all.set(value.id, value);
  }

  values(): Fresh<T>[] {
    return [...this.fresh.values()].map(({ value }) => value);
  }

  withRetracted(): ReadonlyMap<string, F> {
    const fresh = this.values().filter(({ retractedAt }) => retractedAt) as unknown as F[];
    if (fresh.length + this.retracted.size === 0) return this.all;
    return new Map([...this.retracted, ...fresh.map((value) => [value.id, value] as const), ...this.all]);
  }
}

/** What the rows that stand bring, first come; another that says otherwise conflicts. */
function admit(standing: readonly ImportRow[], known: Known, fileSource: Part | null): Admitted {
  const entities = new Sort<Entity, EntityFacts>(known.entities, known.retracted.entities);
  const sources = new Sort<Source, SourceFacts>(known.sources, known.retracted.sources);
  for (const row of standing) {
    row.isNew = false;
    for (const item of row.entities) if (!item.ifMissing) bring(item, row, entities, sources);
    for (const item of row.sources) bring(item, row, sources, entities);
  }
  const onlyMentioned = new Set<string>();
  for (const row of standing) {
    for (const item of row.entities) {
      if (!item.ifMissing || entities.all.has(item.value.id)) continue;
      bring(item, row, entities, sources);
      onlyMentioned.add(item.value.id);
    }
  }
  const file = fileSource && source.parse(fileSource.value);
  if (file && !sources.all.has(file.id)) sources.add(file, '');
  else if (file) sources.same.add(file.id);
  return {
    entities: entities.all,
    sources: sources.all,
    fresh: { entities: entities.values(), sources: sources.values() },
    same: { entities: entities.same, sources: sources.same },
    onlyMentioned,
    withRetracted: { entities: entities.withRetracted(), sources: sources.withRetracted() },
  };
}

function bring<T extends { readonly id: string }, F extends { readonly id: string }>(
  { value, at, given, recorded }: Given<T & F>,
  row: ImportRow,
  sort: Sort<T, F>,
  other: { has(id: string): boolean },
): void {
  if (other.has(value.id))
    return row.conflict(at('id'), `the id "${value.id}" is already used by something else`);
  // One that the file knows as retracted only stands for what its claims name.
  if (recorded?.retractedAt && (sort.recorded.has(value.id) || sort.retracted.has(value.id))) return;
  const there = sort.recorded.get(value.id);
  const before = sort.fresh.get(value.id);
  if (there) {
    sort.same.add(value.id);
    const { other, more } = differences(given, there);
    for (const { field, was } of other)
      row.conflict(
        at(field),
        `recorded as ${JSON.stringify(was)}; got ${JSON.stringify((given as Record<string, unknown>)[field])}`,
      );
    for (const field of more) {
      row.note(`${field} of ${value.id} is ignored: the entity is already recorded`);
    }
  } else if (before) {
    const { other, more } = differences(given, before.value);
    for (const { field, was } of other)
      row.conflict(at(field), `differs from ${JSON.stringify(was)} at ${before.place}`);
    for (const field of more) {
      row.conflict(at(field), `missing at ${before.place}, where ${value.id} is first given`);
    }
  } else {
    sort.add({ ...value, ...recorded }, row.row.parts.place);
    row.isNew = true;
  }
}
