import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { copyRecordedCase } from '../support/server.ts';

/** npm and a server start slowly on a busy machine. */
const TIMEOUT_MS = 120_000;

const folders: string[] = [];
const started: ChildProcess[] = [];
afterAll(() => {
  for (const { pid } of started) {
    try {
      // Kills the process group: the tests are about processes that are left running.
      process.kill(-Number(pid), 'SIGKILL');
    } catch {
      // The group has ended.
    }
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-start-'));
  folders.push(folder);
  await copyRecordedCase(folder);
  return folder;
}

/** Runs a shell command without the environment of the npm that runs the tests; resolves to the URL that it prints. */
async function start(command: string, data: string) {
  const { PATH, HOME } = process.env;
  const child = spawn('sh', ['-c', command], {
    cwd: ROOT,
    detached: true,
    env: { PATH, HOME, PORT: '0', CHASQUI_DATA: data, npm_config_update_notifier: 'false' },
  });
  started.push(child);
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /Chasqui is at (\S+)/.exec((out += chunk.toString()))?.[1];
      if (found) resolve(found);
    });
    child.stdout.on('end', () => reject(new Error(`it ended: ${out}${err}`)));
  });
  return { child, ended, url };
}

const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('npm start', () => {
  let data: string;
  let detachedUrl: string;
  beforeAll(async () => {
    data = await newFolder();
    // The shell ends and the server keeps running, as with nohup or setsid.
    const { ended, url } = await start('node scripts/start.mjs &', await newFolder());
    await ended;
    detachedUrl = url;
  }, TIMEOUT_MS);

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'stops the server when npm receives %s',
    async (signal) => {
      const { child, ended, url } = await start('exec npm start', data);
      expect(await answers(url)).toBe(true);
      child.kill(signal);
      await ended;
      while (await answers(url)) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    TIMEOUT_MS,
  );

  it('is not required: a server started with node keeps running after its shell has ended', async () => {
    expect(await answers(detachedUrl)).toBe(true);
  });
});
