import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a built command does at a server, or, where none runs, with a data directory. */
export async function command(
  name: 'ask' | 'export' | 'import',
  args: readonly string[],
  { port, data, shell = '' }: CommandOptions,
): Promise<Said> {
  const program = join(ROOT, 'dist', 'server', 'commands', `${name}.js`);
  const child = spawn('sh', ['-c', `"$0" "$@" ${shell}`, process.execPath, program, ...args], {
    env: { PATH: process.env['PATH'], PORT: String(port), ...(data !== undefined && { CHASQUI_DATA: data }) },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...said };
}

interface CommandOptions {
  readonly port: number;
  readonly data?: string;
  /** What to do with its standard output. */
  readonly shell?: string;
}

export const portOf = ({ url }: { readonly url: string }) => Number(new URL(url).port);

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  return port;
}
