import type { Run } from '../store/graph-store.ts';
import { read } from '../store/catalogue.ts';
import type { RecordedEntityRow, RecordedSourceRow } from '../store/rows.ts';

/** The entities and sources that are recorded of some ids. */
export interface ExistingNodes {
  readonly entities: ReadonlyMap<string, RecordedEntityRow>;
  readonly sources: ReadonlyMap<string, RecordedSourceRow>;
  /** Those that were retracted with their imports. They keep their ids, and are reinstated when recorded again. */
  readonly retracted: {
    readonly entities: ReadonlyMap<string, RecordedEntityRow>;
    readonly sources: ReadonlyMap<string, RecordedSourceRow>;
  };
}

export const NO_NODES: ExistingNodes = {
  entities: new Map(),
  sources: new Map(),
  retracted: { entities: new Map(), sources: new Map() },
};

/** Ids per statement. */
const CHUNK = 5_000;

/** Looks up ids among entities and among sources: they share one namespace. */
export async function existingNodes(run: Run, wanted: Iterable<string>): Promise<ExistingNodes> {
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
