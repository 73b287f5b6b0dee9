import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { copyRecordedCase } from './server.ts';

const MAIN = join(ROOT, 'dist', 'server', 'main.js');

/** The built server in a separate process, on a free loopback port. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Its folder for uploads in progress. */
  readonly temp: string;
  /** Its output on standard error. */
  stderr(): string;
  /** Resident memory in MB, now and its peak since {@link ServerProcess.resetPeak}. NaN without /proc. */
  memory(): { readonly now: number; readonly peak: number };
  /** Its processor time in ms, which does not depend on other processes. NaN without /proc. */
  cpuTime(): number;
  /** Resets the peak of resident memory. */
  resetPeak(): void;
  /** Number of its open sockets. 0 without /proc. */
  sockets(): number;
  /** Files of uploads that it has not deleted. */
  uploads(): string[];
  /** Stops it, and resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts a server, with the Apolo case unless its settings specify a data directory or database. Its data and temporary
 * folder are deleted when it is stopped, unless they are given.
 */
export async function startProcess(
  settings: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-server-'));
  const temp = settings['TMPDIR'] ?? mkdtempSync(join(folder, 'tmp-'));
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    CHASQUI_DATA: join(folder, 'data'),
    TMPDIR: temp,
    ...settings,
  };
  if (!settings['CHASQUI_DATA'] && !settings['NEO4J_URI']) await copyRecordedCase(env.CHASQUI_DATA);
  const child = spawn(process.execPath, [...nodeOptions, MAIN], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /Chasqui is at (\S+)/.exec(out)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`the server ended: ${err}`)));
  });
  const memoryField = (name: string) => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  };
  const cpuTime = () => {
    try {
      // proc_pid_stat(5): the fields after the name, of which the 12th and 13th are ticks of 10 ms.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return Number.NaN;
    }
  };
  return {
    url,
    child,
    temp,
    cpuTime,
    stderr: () => err,
    memory: () => ({ now: memoryField('VmRSS'), peak: memoryField('VmHWM') }),
    resetPeak() {
      try {
        writeFileSync(`/proc/${child.pid}/clear_refs`, '5');
      } catch {
        // Only Linux supports this; elsewhere nothing is measured.
      }
    },
    sockets: () => {
      const folder = `/proc/${child.pid}/fd`;
      if (!existsSync(folder)) return 0;
      return readdirSync(folder).filter((fd) => targetOf(join(folder, fd)).startsWith('socket:')).length;
    },
    uploads: () => readdirSync(temp).filter((name) => name.startsWith('chasqui-import-')),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** The target of a file descriptor; empty when it has been closed meanwhile. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
