import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../server/root.ts';
import { read } from '../../../server/store/catalogue.ts';
import { openEmbedded } from '../../../server/store/embedded/embedded-store.ts';
import { sample } from '../../support/sample.ts';

const KILLS = sample(3, 10);
const CLAIMS_PER_BATCH = 60;
const RECORDER = join(ROOT, 'test', 'store', 'embedded', 'recorder.ts');

describe('the embedded store, killed while recording', () => {
  it(`contains every acknowledged batch and no partial one, at ${KILLS} moments`, async () => {
    const directory = mkdtempSync(join(tmpdir(), 'chasqui-kill-'));
    let acknowledged = 0;
    let insideBatches = 0;
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        const { last, inside } = await recordUntilKilled(directory, kill);
        acknowledged = Math.max(acknowledged, last);
        const store = await openEmbedded(directory);
        const [graph] = await store.read(read.graph, {});
        const claims = await store.read(read.projectClaims, { from: 1, to: (graph?.claimSeq ?? 0) + 1000 });
        const links = await store.read(read.evidenceOfLinks, {
          links: [...new Set(claims.flatMap((c) => c.linkId ?? []))],
        });
        await store.close();
        process.stderr.write(
          `killed inside batch ${inside}: version ${graph?.version}, ${claims.length} claims, batch ${acknowledged} acknowledged\n`,
        );
        if (inside > last) insideBatches++;
        const batches = claims.length / CLAIMS_PER_BATCH;
        expect(Number.isInteger(batches)).toBe(true);
        expect(graph).toMatchObject({ claimSeq: claims.length, version: batches + 1 });
        expect(links).toHaveLength(claims.length);
        expect(batches).toBeGreaterThanOrEqual(acknowledged);
        acknowledged = batches;
      }
      expect(acknowledged).toBeGreaterThan(0);
      expect(insideBatches).toBeGreaterThanOrEqual(KILLS / 2);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }, 240_000);
});

/** Runs the recorder and kills it some ms after a batch began; the moments differ from kill to kill. */
async function recordUntilKilled(directory: string, kill: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', RECORDER, directory, String(CLAIMS_PER_BATCH)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wait = 1 + kill * 4;
  let last = 0;
  let begun = 0;
  let inside = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [word, number] = line.split(' ');
    if (word === 'done') last = Number(number);
    if (word === 'begin') inside = Number(number);
    if (word === 'begin' && ++begun === 2) setTimeout(() => child.kill('SIGKILL'), wait);
  });
  await Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return { last, inside };
}
