import { join } from 'node:path';
import { pino } from 'pino';
import { makeApp } from '../api/app.ts';
import { importLimits, type Config } from '../config.ts';
import { readVocabulary } from '../exchange/seed/read-vocabulary.ts';
import { loadCaseInto, openStore } from '../open-store.ts';
import { ROOT } from '../root.ts';

/** Runs work against a new server over the store. `empty` leaves an empty store empty. */
export async function atOwnServer<T>(
  config: Config,
  work: (url: string) => Promise<T>,
  empty: boolean,
): Promise<T> {
  const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
  const store = await openStore(config, vocabulary);
  try {
    if (!empty) await loadCaseInto(store, vocabulary);
    const logger = pino({ level: 'silent' });
    const app = await makeApp({ store, vocabulary, tokens: null, logger, limits: importLimits(config) });
    try {
      return await work(await app.listen({ host: '127.0.0.1', port: 0 }));
    } finally {
      await app.close();
    }
  } finally {
    await store.close();
  }
}
