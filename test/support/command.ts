import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a built command against the server at a port or, without one, on a data directory. */
export async function command(
  name: 'ask' | 'export' | 'import',
  args: readonly string[],
  { port, data, shell = '' }: CommandOptions,
): Promise<CommandResult> {
  const program = join(ROOT, 'dist', 'server', 'commands', `${name}.js`);
  const child = spawn('sh', ['-c', `"$0" "$@" ${shell}`, process.execPath, program, ...args], {
    env: { PATH: process.env['PATH'], PORT: String(port), ...(data !== undefined && { CHASQUI_DATA: data }) },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...output };
}

interface CommandOptions {
  readonly port: number;
  readonly data?: string;
  /** Shell text after the command, such as a redirection of standard output. */
  readonly shell?: string;
}

export const portOf = ({ url }: { readonly url: string }) => Number(new URL(url).port);

/** A port without a listener. */
export async function freePort(): Promise<number> {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  return port;
}
