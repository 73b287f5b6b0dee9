import { join } from 'node:path';
import { pino } from 'pino';
import { readTokens } from './access/tokens.ts';
import { makeApp } from './api/app.ts';
import { readConfig, type Config } from './config.ts';
import { readCase } from './exchange/seed/read-case.ts';
import { readVocabulary } from './exchange/seed/read-vocabulary.ts';
import { typedCase } from './ledger/load-case.ts';
import { recordCase } from './ledger/record-case.ts';
import { BadSetting, ChasquiError } from './model/errors.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { ROOT } from './root.ts';
import { read } from './store/catalogue.ts';
import { openEmbedded } from './store/embedded/embedded-store.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openNeo4j } from './store/neo4j/neo4j-store.ts';

/** Starts the server; the only place that wires the parts together. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const tokens = config.CHASQUI_TOKENS ? readTokens(config.CHASQUI_TOKENS) : null;
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
  const store = await openStore(config);
  try {
    await loadCaseInto(store, vocabulary);
    const app = await makeApp({ store, vocabulary, tokens, logger });
    const url = await app
      .listen({ port: config.PORT, host: config.HOST })
      .catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE'
          ? new BadSetting(`PORT ${config.PORT} is in use; set another PORT`)
          : error;
      });
    process.stdout.write(`Chasqui is at ${url}\n`);
    onStopSignal(async () => {
      await app.close();
      await store.close();
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openStore(config: Config): Promise<GraphStore> {
  if (!config.NEO4J_URI) return openEmbedded(config.CHASQUI_DATA);
  return openNeo4j({
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
  });
}

/** An empty graph gets the Apolo case. */
async function loadCaseInto(store: GraphStore, vocabulary: Vocabulary): Promise<void> {
  const [graph] = await store.read(read.graph, {});
  if (graph && graph.version > 0) return;
  process.stdout.write('Loading the Apolo case …\n');
  const { recorded, links } = await recordCase(
    store,
    vocabulary,
    typedCase(readCase(join(ROOT, 'seed', 'apolo'))),
  );
  process.stdout.write(`Loaded ${recorded} claims on ${links.length} links.\n`);
}

function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ChasquiError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
