import type { Part } from '../../exchange/in/parts.ts';
import { source, type Entity, type Source } from '../../model/entity.ts';
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
import { TURN, turn } from './turn.ts';

/** What there is once rows are in: recorded before, or new. */
export interface Admitted {
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly fresh: { readonly entities: readonly Entity[]; readonly sources: readonly Source[] };
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
    for (const [i, row] of standing.entries()) {
      if (i % TURN === 0) await turn();
      if (row.isRefused) continue;
      current = row;
      for (const item of row.entities) checkSubtype(item, vocabulary, report);
      for (const { value, at } of row.sources) {
        if (value.outlet) kindAt(value.outlet, ['GROUP'], admitted.entities, at, 'outlet', report);
      }
      for (const item of row.claims) {
        item.absent = absentEnd(item, admitted.entities);
        if (item.absent === undefined) item.value = checkClaim(item, context);
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
  readonly value: T;
  readonly place: string;
}

/** What the rows that stand bring, first come; another that says otherwise conflicts. */
function admit(standing: readonly ImportRow[], known: Known, fileSource: Part | null): Admitted {
  const entities = new Map<string, EntityFacts>(known.entities);
  const sources = new Map<string, SourceFacts>(known.sources);
  const freshEntities = new Map<string, Admission<Entity>>();
  const freshSources = new Map<string, Admission<Source>>();
  for (const row of standing) {
    row.isNew = false;
    for (const item of row.entities) {
      if (!item.ifMissing) bring(item, row, known.entities, sources, freshEntities, entities);
    }
    for (const item of row.sources) bring(item, row, known.sources, entities, freshSources, sources);
  }
  for (const row of standing) {
    for (const item of row.entities) {
      if (item.ifMissing && !entities.has(item.value.id))
        bring(item, row, known.entities, sources, freshEntities, entities);
    }
  }
  const file = fileSource && source.parse(fileSource.value);
  if (file && !sources.has(file.id)) {
    sources.set(file.id, file);
    freshSources.set(file.id, { value: file, place: '' });
  }
  const values = <T>(fresh: Map<string, Admission<T>>) => [...fresh.values()].map(({ value }) => value);
  return { entities, sources, fresh: { entities: values(freshEntities), sources: values(freshSources) } };
}

function bring<T extends { id: string }>(
  { value, at, given }: Given<T>,
  row: ImportRow,
  recorded: ReadonlyMap<string, object>,
  others: ReadonlyMap<string, object>,
  fresh: Map<string, Admission<T>>,
  all: Map<string, Pick<T, 'id'>>,
): void {
  if (others.has(value.id))
    return row.conflict(at('id'), `"${value.id}" is already the id of something else`);
  const there = recorded.get(value.id);
  const before = fresh.get(value.id);
  if (there) {
    const { other, more } = differences(given, there);
    for (const { field, was } of other) row.conflict(at(field), `is recorded as ${JSON.stringify(was)}`);
    for (const field of more) {
      row.note(`${field} of ${value.id} is not taken over: what is recorded stays as it is`);
    }
  } else if (before) {
    const { other, more } = differences(given, before.value);
    for (const { field, was } of other)
      row.conflict(at(field), `is ${JSON.stringify(was)} at ${before.place}`);
    for (const field of more) {
      row.conflict(at(field), `is not given at ${before.place}, where ${value.id} is first told`);
    }
  } else {
    fresh.set(value.id, { value, place: row.row.parts.place });
    all.set(value.id, value);
    row.isNew = true;
  }
}
