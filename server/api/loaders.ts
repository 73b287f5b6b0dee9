import DataLoader from 'dataloader';
import QuickLRU from 'quick-lru';
import type { Projection } from '../analysis/projection.ts';
import { read } from '../store/catalogue.ts';
import { groupBy } from '../model/group-by.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ClaimRow, EntityRow, RecordedSourceRow, ValueRow } from '../store/rows.ts';

/** A page of claims under each of many parents. */
export interface ClaimPageKey {
  readonly parent: string;
  readonly before: number | null;
  readonly limit: number;
}

/** One round trip for all keys that a level of a query requests, never one per row. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly source: DataLoader<string, RecordedSourceRow | null>;
  readonly claim: DataLoader<string, ClaimRow | null>;
  readonly claimBySeq: DataLoader<number, ClaimRow | null>;
  readonly valuesOf: DataLoader<string, ValueRow[]>;
  readonly claimsOfEntity: DataLoader<ClaimPageKey, ClaimRow[], string>;
  readonly claimsOfSource: DataLoader<ClaimPageKey, ClaimRow[], string>;
  readonly claimsOfSpeaker: DataLoader<ClaimPageKey, ClaimRow[], string>;
  readonly claimCountOfSpeaker: DataLoader<string, number>;
  readonly claimCountOfEntity: DataLoader<string, number>;
  readonly claimCountOfSource: DataLoader<string, number>;
}

/** Sources that are cached across requests. */
export type SourceCache = QuickLRU<string, RecordedSourceRow>;
const MAX_CACHED_SOURCES = 10_000;

/** Source caches by the lineage of the graph: a graph that is read again starts an empty one. */
export function sourceCaches(): (projection: Projection) => SourceCache {
  const caches = new WeakMap<object, SourceCache>();
  return ({ lineage }) => {
    const cache = caches.get(lineage) ?? new QuickLRU({ maxSize: MAX_CACHED_SOURCES });
    caches.set(lineage, cache);
    return cache;
  };
}

export function makeLoaders(store: GraphStore, sourceCache: () => Promise<SourceCache>): Loaders {
  return {
    entity: byId((ids) => store.read(read.entitiesById, { ids })),
    source: byId(async (ids) => sourcesById(ids, store, await sourceCache())),
    claim: byId((ids) => store.read(read.claimsById, { ids })),
    claimBySeq: bySeq((seqs) => store.read(read.claimsBySeq, { seqs })),
    valuesOf: byParent((parents) => store.read(read.valuesOfEntities, { parents })),
    claimsOfEntity: pages((page) => store.read(read.claimsOfEntities, page)),
    claimsOfSource: pages((page) => store.read(read.claimsOfSources, page)),
    claimsOfSpeaker: pages((page) => store.read(read.claimsOfSpeakers, page)),
    claimCountOfSpeaker: counts((parents) => store.read(read.countClaimsOfSpeakers, { parents })),
    claimCountOfEntity: counts((parents) => store.read(read.countClaimsOfEntities, { parents })),
    claimCountOfSource: counts((parents) => store.read(read.countClaimsOfSources, { parents })),
  };
}

/** The row that recorded data refers to. Throws if there is none, which the ledger rules out. */
export async function required<K, R>(loader: DataLoader<K, R | null>, key: K): Promise<R> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`recorded data refers to ${String(key)}, which does not exist`);
  return row;
}

async function sourcesById(
  ids: string[],
  store: GraphStore,
  cache: SourceCache,
): Promise<RecordedSourceRow[]> {
  const cached = ids.flatMap((id) => cache.get(id) ?? []);
  const cachedIds = new Set(cached.map(({ id }) => id));
  const missing = ids.filter((id) => !cachedIds.has(id));
  const rows = missing.length > 0 ? await store.read(read.sourcesById, { ids: missing }) : [];
  for (const row of rows) cache.set(row.id, row);
  return [...cached, ...rows];
}

function byId<R extends { id: string }>(load: (ids: string[]) => Promise<R[]>) {
  return new DataLoader<string, R | null>(async (ids) => {
    const found = new Map((await load([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function bySeq<R extends { seq: number }>(load: (seqs: number[]) => Promise<R[]>) {
  return new DataLoader<number, R | null>(async (seqs) => {
    const found = new Map((await load([...seqs])).map((row) => [row.seq, row]));
    return seqs.map((seq) => found.get(seq) ?? null);
  });
}

function byParent<R extends { parent: string }>(load: (parents: string[]) => Promise<R[]>) {
  return new DataLoader<string, R[]>(async (parents) => {
    const found = groupBy(await load([...parents]), (row) => row.parent);
    return parents.map((parent) => found.get(parent) ?? []);
  });
}

function counts(load: (parents: string[]) => Promise<{ parent: string; total: number }[]>) {
  return new DataLoader<string, number>(async (parents) => {
    const found = new Map((await load([...parents])).map((row) => [row.parent, row.total]));
    return parents.map((parent) => found.get(parent) ?? 0);
  });
}

/** Pages of claims; parents with the same position and size of page share a round trip. */
function pages(
  load: (page: {
    parents: string[];
    before: number | null;
    limit: number;
  }) => Promise<(ClaimRow & { parent: string })[]>,
) {
  return new DataLoader<ClaimPageKey, ClaimRow[], string>(
    async (keys) => {
      const rowsByKey = new Map<ClaimPageKey, ClaimRow[]>();
      for (const group of groupBy(keys, ({ before, limit }) => `${before} ${limit}`).values()) {
        const [{ before, limit } = { before: null, limit: 1 }] = group;
        const rows = groupBy(
          await load({ parents: group.map((key) => key.parent), before, limit }),
          (row) => row.parent,
        );
        for (const key of group) rowsByKey.set(key, rows.get(key.parent) ?? []);
      }
      return keys.map((key) => rowsByKey.get(key) ?? []);
    },
    { cacheKeyFn: ({ parent, before, limit }) => `${parent} ${before} ${limit}` },
  );
}
