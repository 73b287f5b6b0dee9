import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openEmbedded } from '../../server/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4j, type Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';
import type { Query } from '../../server/store/query.ts';
import { startNeo4j, wipe } from '../support/neo4j.ts';
import { logProgress } from './measure.ts';

/** Runs `work` with an empty store on disk, which is deleted afterwards. */
export async function* withEmbedded<T>(work: (store: GraphStore) => AsyncGenerator<T>): AsyncGenerator<T> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  const store = await openEmbedded(folder);
  try {
    yield* work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `work` with an empty Neo4j; prints a message when none is available. */
export async function* withNeo4j<T>(
  work: (store: GraphStore, settings: Neo4jSettings) => AsyncGenerator<T>,
  { heap = '4g' } = {},
): AsyncGenerator<T> {
  const server = await startNeo4j({ measured: true, heap });
  if ('skipped' in server) {
    logProgress(`  without Neo4j (${server.skipped})`);
    return;
  }
  try {
    await wipe(server);
    const store = await openNeo4j(server);
    try {
      yield* work(store, server);
    } finally {
      await store.close();
    }
    await wipe(server);
  } finally {
    await server.stop();
  }
}

/** Runs work on an empty store of one engine, the given number of times. */
export type InEmpty = <T>(work: (store: GraphStore) => Promise<T>) => Promise<T>;

export const inEmbedded: InEmpty = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  const store = await openEmbedded(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

export const inNeo4j =
  (settings: Neo4jSettings): InEmpty =>
  async (work) => {
    await wipe(settings);
    const store = await openNeo4j(settings);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };

/** The maximum heap size of Neo4j as text. */
export async function heapOf(store: GraphStore): Promise<string> {
  const [row] = await store.read(HEAP, {});
  return `${Math.round((row?.bytes ?? NaN) / 2 ** 20).toLocaleString('en')} MB`;
}

const HEAP: Query<object, { bytes: number }> = {
  file: 'bench',
  text: `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS bytes`,
  writes: false,
  params: z.strictObject({}),
  row: z.object({ bytes: z.number() }),
};
