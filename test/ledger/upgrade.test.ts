import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../server/root.ts';
import { openEmbedded } from '../../server/store/embedded/embedded-store.ts';
import { expectUpgraded } from './upgrade/upgraded.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chasqui-upgrade-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a data directory that version 1 wrote', () => {
  it('is upgraded, and opens as one of this version', async () => {
    const written = readFileSync(join(ROOT, 'test', 'ledger', 'upgrade', 'version-1.grafeo.gz'));
    writeFileSync(join(directory, 'graph.grafeo'), gunzipSync(written));
    writeFileSync(join(directory, 'format.json'), '{"schema":1}\n');
    const store = await openEmbedded(directory);
    await expectUpgraded(store);
    await store.close();
    expect(JSON.parse(readFileSync(join(directory, 'format.json'), 'utf8'))).toEqual({ schema: 2 });
    await (await openEmbedded(directory)).close();
  });
});
