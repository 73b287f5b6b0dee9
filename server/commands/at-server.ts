import { readConfig, type Config } from '../config.ts';
import { ChasquiError } from '../model/errors.ts';

/** The server that a command uses. */
export interface ServerConnection {
  readonly url: string;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Runs work against the server at the configured address or, if none runs there, against one that is started for it.
 * `empty` leaves an empty store empty; by default it gets the Apolo case.
 */
export async function atServer<T>(
  work: (server: ServerConnection) => Promise<T>,
  { empty = false }: { empty?: boolean } = {},
): Promise<T> {
  const config = readConfig(process.env);
  const running = await runningServer(config);
  if (running) return work(running);
  // Loading the server takes longer than asking a running one.
  const { atOwnServer } = await import('./at-own-server.ts');
  return atOwnServer(config, (url) => work({ url, headers: {} }), empty);
}

async function runningServer({ HOST, PORT }: Config): Promise<ServerConnection | null> {
  const host = HOST.includes(':') && !HOST.startsWith('[') ? `[${HOST}]` : HOST;
  const url = `http://${host}:${PORT}`;
  const answer = await fetch(`${url}/healthz`).catch(() => null);
  if (!answer?.ok) return null;
  const token = process.env['CHASQUI_TOKEN'];
  return { url, headers: token ? { authorization: `Bearer ${token}` } : {} };
}

/** Runs a command: its result is the exit code; errors go to standard error as one message. */
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
  const isConnectionLost = error instanceof TypeError && CONNECTION_LOST.has(error.message);
  return isConnectionLost ? 'Connection lost before the server answered.' : error.stack;
}

/** Messages of `fetch` for a lost connection. */
const CONNECTION_LOST: ReadonlySet<string> = new Set(['fetch failed', 'terminated']);
