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

/** The built server in a process of its own, on a free loopback port. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Where it keeps what is sent while it is read. */
  readonly temp: string;
  /** What it said on standard error. */
  said(): string;
  /** Resident memory in MB, now and at most since {@link ServerProcess.forgetMost}. NaN where the system tells none. */
  memory(): { readonly now: number; readonly most: number };
  /** Processor time it has taken, in ms, which does not hang on what else the machine does. NaN where the system tells none. */
  worked(): number;
  /** Has the system count the most anew. */
  forgetMost(): void;
  /** Sockets it holds open. 0 where the system tells none. */
  sockets(): number;
  /** Files of uploads that it has left behind. */
  left(): string[];
  /** Ends it, and resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts one, with the Apolo case unless its settings name where the data are. Its data and its temporary folder are
 * gone when it is stopped, unless they are given.
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
  const told = (name: string) => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  };
  const worked = () => {
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
    worked,
    said: () => err,
    memory: () => ({ now: told('VmRSS'), most: told('VmHWM') }),
    forgetMost() {
      try {
        writeFileSync(`/proc/${child.pid}/clear_refs`, '5');
      } catch {
        // Only Linux has it; elsewhere nothing is measured.
      }
    },
    sockets: () => {
      const folder = `/proc/${child.pid}/fd`;
      if (!existsSync(folder)) return 0;
      return readdirSync(folder).filter((fd) => targetOf(join(folder, fd)).startsWith('socket:')).length;
    },
    left: () => readdirSync(temp).filter((name) => name.startsWith('chasqui-import-')),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** What an open file is; empty when it has been closed meanwhile. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
