import { join } from 'node:path';
import type { Config } from './config.ts';
import { readCase } from './exchange/seed/read-case.ts';
import { parseCase } from './ledger/parse-case.ts';
import { recordCase, type CaseFile } from './ledger/record-case.ts';
import { upgradeGraph } from './ledger/upgrade.ts';
import type { RecordedBatch } from './ledger/record-batch.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { ROOT } from './root.ts';
import { read } from './store/catalogue.ts';
import { openEmbedded } from './store/embedded/embedded-store.ts';
import type { GraphStore } from './store/graph-store.ts';

/** The store that the settings name; data of an earlier version is upgraded. */
export async function openStore(config: Config, vocabulary: Vocabulary): Promise<GraphStore> {
  const store = await open(config);
  try {
    await upgradeGraph(store, vocabulary);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function open(config: Config): Promise<GraphStore> {
  if (!config.NEO4J_URI) return openEmbedded(config.CHASQUI_DATA);
  // Loading its driver takes a fifth of a start; those who do not use it do not wait for it.
  const { openNeo4j } = await import('./store/neo4j/neo4j-store.ts');
  return openNeo4j({
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
  });
}

/** Gives an empty graph the Apolo case; null when it is not empty. */
export async function loadCaseInto(store: GraphStore, vocabulary: Vocabulary): Promise<RecordedBatch | null> {
  const [graph] = await store.read(read.graph, {});
  if (graph && graph.version > 0) return null;
  const apolo: CaseFile = parseCase(readCase(join(ROOT, 'seed', 'apolo')));
  return recordCase(store, vocabulary, apolo);
}
