import { join } from 'node:path';
import { pino } from 'pino';
import { makeApp } from '../api/app.ts';
import { importLimits, readConfig, type Config } from '../config.ts';
import { readVocabulary } from '../exchange/seed/read-vocabulary.ts';
import { ChasquiError } from '../model/errors.ts';
import { loadCaseInto, openStore } from '../open-store.ts';
import { ROOT } from '../root.ts';

/** Where a command finds its server. */
export interface Reached {
  readonly url: string;
  /** What every request carries. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Does something at the running server, or, when none runs at the address of the settings, at one over the
 * store that lives as long as it takes. `empty` leaves an empty store as it is; else it gets the Apolo case.
 */
export async function atServer<T>(
  work: (server: Reached) => Promise<T>,
  { empty = false }: { empty?: boolean } = {},
): Promise<T> {
  const config = readConfig(process.env);
  const running = await runningServer(config);
  if (running) return work(running);
  const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
  const store = await openStore(config);
  try {
    if (!empty) await loadCaseInto(store, vocabulary);
    const logger = pino({ level: 'silent' });
    const app = await makeApp({ store, vocabulary, tokens: null, logger, limits: importLimits(config) });
    try {
      return await work({ url: await app.listen({ host: '127.0.0.1', port: 0 }), headers: {} });
    } finally {
      await app.close();
    }
  } finally {
    await store.close();
  }
}

async function runningServer({ HOST, PORT }: Config): Promise<Reached | null> {
  const host = HOST.includes(':') && !HOST.startsWith('[') ? `[${HOST}]` : HOST;
  const url = `http://${host}:${PORT}`;
  const answer = await fetch(`${url}/healthz`).catch(() => null);
  if (!answer?.ok) return null;
  const token = process.env['CHASQUI_TOKEN'];
  return { url, headers: token ? { authorization: `Bearer ${token}` } : {} };
}

/** Runs a command: its number is the exit code; what is wrong is said in words, on standard error. */
export function runCommand(main: () => Promise<number>): void {
  main().then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof ChasquiError ? error.message : (error as Error).stack}\n`);
      process.exitCode = 1;
    },
  );
}
