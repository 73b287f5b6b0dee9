import type { Entity } from '../model/entity.ts';
import { mapYielding } from '../model/event-loop.ts';
import { fold } from '../model/fold.ts';
import { groupBy } from '../model/group-by.ts';
import { LABEL_OF } from '../model/kinds.ts';
import { write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { Counters } from '../store/rows.ts';
import type { Changes, WithImports } from './changes.ts';
import { inChunks, preparedInChunks } from '../model/in-chunks.ts';

/** Writes new and reinstated entities and sources. Returns the counters after them. */
export async function writeNodes(
  run: Run,
  { entities, sources, existing: { retracted } }: Changes,
  counters: Counters,
  version: number,
): Promise<Counters> {
  const [newEntities, reinstatedEntities] = split(entities, retracted.entities);
  const [newSources, reinstatedSources] = split(sources, retracted.sources);
  const entityRow = (e: Entity & WithImports) => ({ ...e, nameKey: fold(e.name), version });
  const numbered = await mapYielding(newEntities, (entity, i) => ({
    entity,
    seq: counters.entitySeq + 1 + i,
  }));
  for (const [kind, ofKind] of groupBy(numbered, ({ entity }) => entity.kind)) {
    await preparedInChunks(
      ofKind,
      (part) => part.map(({ entity, seq }) => ({ ...entityRow(entity), seq })),
      (rows) => run(write.addEntities.with(LABEL_OF[kind]), { rows }),
    );
  }
  for (const [kind, ofKind] of groupBy(reinstatedEntities, (entity) => entity.kind)) {
    await preparedInChunks(
      ofKind,
      (part) => part.map(entityRow),
      (rows) => run(write.putEntities.with(LABEL_OF[kind]), { rows }),
    );
  }
  const sourceRows = newSources.map((s, i) => ({ ...s, seq: counters.sourceSeq + 1 + i, version }));
  await inChunks(sourceRows, (part) => run(write.addSources, { rows: part }));
  await inChunks(
    reinstatedSources.map((s) => ({ ...s, version })),
    (part) => run(write.putSources, { rows: part }),
  );
  if (reinstatedEntities.length + reinstatedSources.length > 0) await run(write.setNodesVersion, {});
  return {
    ...counters,
    entitySeq: counters.entitySeq + newEntities.length,
    sourceSeq: counters.sourceSeq + newSources.length,
  };
}

/** New ones, and those that were retracted. */
function split<T extends { readonly id: string }>(
  all: readonly T[],
  retracted: ReadonlyMap<string, unknown>,
): [T[], T[]] {
  if (retracted.size === 0) return [[...all], []];
  return [all.filter(({ id }) => !retracted.has(id)), all.filter(({ id }) => retracted.has(id))];
}
