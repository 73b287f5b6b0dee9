import { join } from 'node:path';
import { pino } from 'pino';
import { readTokens } from './access/tokens.ts';
import { makeApp } from './api/app.ts';
import { importLimits, readConfig } from './config.ts';
import { readVocabulary } from './exchange/seed/read-vocabulary.ts';
import { BadSetting, ChasquiError } from './model/errors.ts';
import { loadCaseInto, openStore } from './open-store.ts';
import { ROOT } from './root.ts';

/** Starts the server; the only place that wires the parts together. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const tokens = config.CHASQUI_TOKENS ? readTokens(config.CHASQUI_TOKENS) : null;
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
  const store = await openStore(config, vocabulary);
  try {
    const loaded = await loadCaseInto(store, vocabulary);
    if (loaded) {
      const { recorded, links } = loaded;
      process.stdout.write(`Loaded the Apolo case: ${recorded} claims on ${links.length} links.\n`);
    }
    const app = await makeApp({ store, vocabulary, tokens, logger, limits: importLimits(config) });
    const url = await app
      .listen({ port: config.PORT, host: config.HOST })
      .catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EADDRINUSE'
          ? new BadSetting(`PORT ${config.PORT} is in use; set another PORT`)
          : error;
      });
    process.stdout.write(`Chasqui is at ${url}\n`);
    onStopSignal(async () => {
      const late = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
      await app.close();
      clearTimeout(late);
      await store.close();
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** How long requests that are being answered may take once the server is to stop; a download may stall for ever. */
const GRACE_MS = 5_000;

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
