import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import grafeo from '@grafeo-db/js';
import { StoreRefused } from '../../../server/model/errors.ts';
import { ROOT } from '../../../server/root.ts';
import { read, write } from '../../../server/store/catalogue.ts';
import { openEmbedded } from '../../../server/store/embedded/embedded-store.ts';

const OPENER = join(ROOT, 'test', 'store', 'embedded', 'opener.ts');

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chasqui-store-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const contents = () =>
  readdirSync(directory)
    .sort()
    .map((file) => [file, readFileSync(join(directory, file)).toString('base64')]);
const refusal = async () => {
  const before = contents();
  const error = await openEmbedded(directory).then(
    async (store) => store.close().then(() => null),
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(StoreRefused);
  expect(contents()).toEqual(before);
  return (error as Error).message;
};

describe('the embedded store', () => {
  it('persists writes after it was closed and reopened', async () => {
    const first = await openEmbedded(directory);
    await first.write((run) => run(write.raiseVersion, {}));
    await first.close();
    const second = await openEmbedded(directory);
    expect((await second.read(read.graph, {}))[0]?.version).toBe(1);
    await second.close();
  });

  it('refuses data of a newer version, and leaves it untouched', async () => {
    await (await openEmbedded(directory)).close();
    writeFileSync(join(directory, 'format.json'), '{"schema":99}');
    expect(await refusal()).toMatch(
      /written by a newer version of Chasqui: expected a schema version up to 3; got 99/,
    );
  });

  it('refuses a directory that another process holds', async () => {
    const holder = await openEmbedded(directory);
    await expect(openEmbedded(directory)).rejects.toThrow(
      /is in use by another running Chasqui; stop it, or use another CHASQUI_DATA/,
    );
    await holder.close();
  });

  it('refuses an empty directory to one of two processes that open it at the same moment', async () => {
    const openers = [1, 2].map(() =>
      spawn(process.execPath, ['--import', 'tsx', OPENER, directory], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const lines = openers.map(({ stdout }) => createInterface({ input: stdout })[Symbol.asyncIterator]());
    const next = async () => (await Promise.all(lines.map((line) => line.next()))).map(({ value }) => value);
    try {
      expect(await next()).toEqual(['ready', 'ready']);
      const moment = Date.now() + 100;
      for (const { stdin } of openers) stdin.write(String(moment));
      expect((await next()).sort()).toEqual([
        expect.stringMatching(/ is in use by another running Chasqui/),
        'opened',
      ]);
    } finally {
      for (const opener of openers) opener.kill();
    }
  });

  it('refuses damaged data, and leaves it untouched', async () => {
    await (await openEmbedded(directory)).close();
    const file = join(directory, 'graph.grafeo');
    writeFileSync(file, readFileSync(file).fill(0x5a, 0, 2_000));
    expect(await refusal()).toMatch(/cannot be opened and may be damaged; nothing was changed/);
  });

  it('refuses a directory whose graph is missing, and creates no new one', async () => {
    await (await openEmbedded(directory)).close();
    rmSync(join(directory, 'graph.grafeo'));
    expect(await refusal()).toMatch(/graph.grafeo is missing from /);
  });

  it('refuses a graph of another program', async () => {
    const db = grafeo.GrafeoDB.create(join(directory, 'graph.grafeo'));
    await db.executeCypher('CREATE (:Cat {name: "Tom"})');
    db.close();
    await expect(openEmbedded(directory)).rejects.toThrow(/was not written by Chasqui/);
  });

  it('refuses a damaged format file', async () => {
    writeFileSync(join(directory, 'format.json'), 'nonsense');
    expect(await refusal()).toMatch(/format.json is damaged/);
    expect(existsSync(join(directory, 'graph.grafeo'))).toBe(false);
  });
});
