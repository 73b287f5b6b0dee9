import { readConfig, type Config } from '../config.ts';
import { ChasquiError } from '../model/errors.ts';

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
  // Loading a server takes most of the time that a question to a running one does.
  const { atOwnServer } = await import('./at-own-server.ts');
  return atOwnServer(config, work, empty);
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
    (error: Error) => {
      process.stderr.write(`${inWords(error)}\n`);
      process.exitCode = 1;
    },
  );
}

function inWords(error: Error): string | undefined {
  if (error instanceof ChasquiError) return error.message;
  const isBrokenOff = error instanceof TypeError && BROKEN_OFF.has(error.message);
  return isBrokenOff ? 'The server broke off before it had answered.' : error.stack;
}

/** What `fetch` says of a connection that ends. */
const BROKEN_OFF: ReadonlySet<string> = new Set(['fetch failed', 'terminated']);
