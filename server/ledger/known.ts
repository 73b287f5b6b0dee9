import type { Run } from '../store/graph-store.ts';
import { read } from '../store/catalogue.ts';
import type { EntityRow, SourceRow } from '../store/rows.ts';
import type { Batch } from './batch.ts';

/** What is recorded already of that which a batch names. */
export interface Known {
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
}

export const NOTHING_KNOWN: Known = { entities: new Map(), sources: new Map() };

/** Looks up every id that a batch names, among entities and among sources: they share one namespace. */
export async function lookUp(run: Run, batch: Batch, entityQualifiers: ReadonlySet<string>): Promise<Known> {
  const ids = [...namedIn(batch, entityQualifiers)];
  const entities = await run(read.entitiesById, { ids });
  const sources = await run(read.sourcesById, { ids });
  return {
    entities: new Map(entities.map((row) => [row.id, row])),
    sources: new Map(sources.map((row) => [row.id, row])),
  };
}

function namedIn(batch: Batch, entityQualifiers: ReadonlySet<string>): Set<string> {
  const ids = new Set<string>();
  for (const { value } of batch.entities) ids.add(value.id);
  for (const { value } of batch.sources) {
    ids.add(value.id);
    if (value.outlet) ids.add(value.outlet);
  }
  for (const { value } of [...batch.linkClaims, ...batch.valueClaims]) {
    ids.add(value.subject).add(value.source);
    for (const speaker of value.attributedTo) ids.add(speaker);
    for (const [key, named] of Object.entries(value.qualifiers))
      if (entityQualifiers.has(key)) ids.add(named);
    if ('object' in value) ids.add(value.object);
  }
  return ids;
}
