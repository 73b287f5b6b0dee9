import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Run } from '../store/graph-store.ts';
import { read } from '../store/catalogue.ts';
import type { RecordedEntityRow, RecordedSourceRow } from '../store/rows.ts';
import type { Batch } from './batch.ts';

/** What is recorded already of that which a batch names. */
export interface Known {
  readonly entities: ReadonlyMap<string, RecordedEntityRow>;
  readonly sources: ReadonlyMap<string, RecordedSourceRow>;
  /** What was retracted with its imports. Its ids stay its own; it comes back when it is recorded again. */
  readonly retracted: {
    readonly entities: ReadonlyMap<string, RecordedEntityRow>;
    readonly sources: ReadonlyMap<string, RecordedSourceRow>;
  };
}

export const NOTHING_KNOWN: Known = {
  entities: new Map(),
  sources: new Map(),
  retracted: { entities: new Map(), sources: new Map() },
};

/** Looks up every id that a batch names, among entities and among sources: they share one namespace. */
export async function lookUp(run: Run, batch: Batch, entityQualifiers: ReadonlySet<string>): Promise<Known> {
  return knownOf(run, namedIn(batch, entityQualifiers));
}

/** Ids that one statement looks up at once. */
const CHUNK = 5_000;

/** Looks up ids among entities and among sources. */
export async function knownOf(run: Run, wanted: Iterable<string>): Promise<Known> {
  const all = [...wanted];
  const [entities, sources] = [new Map<string, RecordedEntityRow>(), new Map<string, RecordedSourceRow>()];
  const retracted = {
    entities: new Map<string, RecordedEntityRow>(),
    sources: new Map<string, RecordedSourceRow>(),
  };
  for (let i = 0; i < all.length; i += CHUNK) {
    const ids = all.slice(i, i + CHUNK);
    for (const row of await run(read.entitiesById, { ids })) {
      (row.retractedAt === null ? entities : retracted.entities).set(row.id, row);
    }
    for (const row of await run(read.sourcesById, { ids })) {
      (row.retractedAt === null ? sources : retracted.sources).set(row.id, row);
    }
  }
  return { entities, sources, retracted };
}

function namedIn(batch: Batch, entityQualifiers: ReadonlySet<string>): Set<string> {
  const ids = new Set<string>();
  for (const { value } of batch.entities) ids.add(value.id);
  for (const { value } of batch.sources) {
    ids.add(value.id);
    if (value.outlet) ids.add(value.outlet);
  }
  for (const { value } of [...batch.linkClaims, ...batch.valueClaims]) {
    for (const id of namedBy(value, entityQualifiers)) ids.add(id);
  }
  return ids;
}

/** Every id that a claim names. */
export function* namedBy(
  claim: LinkClaim | ValueClaim,
  entityQualifiers: ReadonlySet<string>,
): Generator<string> {
  yield claim.subject;
  yield claim.source;
  yield* claim.attributedTo;
  if ('object' in claim) yield claim.object;
  for (const key in claim.qualifiers) if (entityQualifiers.has(key)) yield claim.qualifiers[key] ?? '';
}
