import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

const MAIN = join(ROOT, 'dist', 'server', 'main.js');

/** A server in a separate process, as `npm start` runs it. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Time from the start of the process to its first response, in ms. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

/** Starts a server on the data in a folder, and waits until it responds. */
export async function startServer(folder: string): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, NEO4J_URI: '', HOST: '127.0.0.1', PORT: '0', CHASQUI_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  while (!(await fetch(`${url}/readyz`)).ok);
  return {
    url,
    pid: child.pid as number,
    startedIn: performance.now() - began,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      process.off('exit', kill);
    },
  };
}
