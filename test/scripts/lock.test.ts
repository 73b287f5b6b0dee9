import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../server/root.ts';

const SCRIPT = pathToFileURL(join(ROOT, 'scripts', 'lock.mjs')).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chasqui-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs work under the lock in a separate process; `stderr` contains the messages of the lock. */
async function command(work: string): Promise<{ code: number; stderr: string }> {
  const code = `import { withLock } from ${JSON.stringify(SCRIPT)};
    import { appendFileSync } from 'node:fs';
    const note = (text) => appendFileSync('log', text);
    const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    withLock('made/lock', () => { ${work} }, (text) => process.stderr.write(text));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number];
  return { code: status, stderr };
}

describe('commands that install or build', () => {
  it('run one after the other, and report that they wait', async () => {
    const all = await Promise.all([1, 2, 3].map(() => command(`note('('); sleep(300); note(')');`)));
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('()()()');
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(
      all.filter(({ stderr }) => /^Waiting for process \d+, which is/.test(stderr)).length,
    ).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'made', 'lock'))).toBe(false);
  });

  it.each([
    ['ended with an error', 'process.exit(3);', 3],
    ['was killed', `process.kill(process.pid, 'SIGKILL');`, null],
  ])('do not wait for one that %s', async (_how, work, code) => {
    expect(await command(work)).toMatchObject({ code });
    expect(await command(`note('done');`)).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('done');
  });
});
