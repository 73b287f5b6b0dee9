import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../server/root.ts';
import { openEmbedded } from '../../server/store/embedded/embedded-store.ts';
import { sendFile } from '../support/import.ts';
import { emptyStore, serve } from '../support/server.ts';
import { read } from '../../server/store/catalogue.ts';
import { expectUpgraded, expectUpgradedFromSecond } from './upgrade/upgraded.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chasqui-upgrade-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const WRITTEN = join(ROOT, 'test', 'ledger', 'upgrade');

/** Opens a data directory that an earlier version wrote. */
async function openWritten(version: number) {
  const written = readFileSync(join(WRITTEN, `version-${version}.grafeo.gz`));
  writeFileSync(join(directory, 'graph.grafeo'), gunzipSync(written));
  writeFileSync(join(directory, 'format.json'), `{"schema":${version}}\n`);
  return openEmbedded(directory);
}

describe('data of version 2', () => {
  it('gets claims in place of properties of entities, equally from a data directory and a backup', async () => {
    const store = await openWritten(2);
    const ids = await expectUpgradedFromSecond(store);
    const upgraded = await store.read(read.exportClaims, { seqs: [3, 4, 5, 6, 7] });
    await store.close();

    const server = await serve(await emptyStore());
    const { body } = await sendFile(server, '/import', join(WRITTEN, 'version-2.jsonl'));
    expect(body).toMatchObject({ restored: true, newClaims: 2 + ids.length, states: { REFUSED: 0 } });
    const found = await server.store.read(read.claimsById, { ids: [...ids] });
    const restored = await server.store.read(read.exportClaims, { seqs: found.map(({ seq }) => seq) });
    const plain = (rows: typeof restored) =>
      rows
        .map(({ seq: _seq, version: _version, recordedAt: _at, retractedAt, ...claim }) => ({
          ...claim,
          retracted: retractedAt !== null,
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(plain(restored)).toEqual(plain(upgraded));
    const { data } = await server.ask('{ entity(id: "firm") { ... on Group { country } } }');
    expect(data.entity.country).toBe('Peru');

    const again = await sendFile(server, '/import', join(WRITTEN, 'version-2.jsonl'));
    expect(again.body).toMatchObject({ newClaims: 0, newEntities: 0, states: { REFUSED: 0 } });
    await server.stop();
  });
});

describe('a data directory that version 1 wrote', () => {
  it('is upgraded, and opens as data of this version', async () => {
    const store = await openWritten(1);
    await expectUpgraded(store);
    await store.close();
    expect(JSON.parse(readFileSync(join(directory, 'format.json'), 'utf8'))).toEqual({ schema: 3 });
    await (await openEmbedded(directory)).close();
  });
});
