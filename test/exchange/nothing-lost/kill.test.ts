import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../../bench/random.ts';
import { sample } from '../../support/sample.ts';
import { copyRecordedCase } from '../../support/server.ts';
import { startProcess } from '../../support/server-process.ts';
import { contentsAt, sendRows } from './sending.ts';

const KILLS = sample(1, 4);
const ROWS = sample(2_000, 10_000);
const SEED = 1;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chasqui-kill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Copies a data directory. */
function copyData(from: string, name: string): string {
  cpSync(join(folder, from), join(folder, name), { recursive: true });
  return join(folder, name);
}

const started = (data: string) => startProcess({ CHASQUI_DATA: data });

async function contents(data: string): Promise<string> {
  const server = await started(data);
  try {
    return await contentsAt(server);
  } finally {
    await server.stop();
  }
}

/** The progress that is reported before the last claims are written; the links and the commit follow. */
const LAST_CLAIMS = `{"progress":{"phase":"write","done":${2_000 * Math.floor((ROWS - 1) / 2_000)},`;

describe(`an import of ${ROWS} rows, killed at ${KILLS} moments`, () => {
  it(
    'is complete or absent, and complete when it was answered',
    async () => {
      await copyRecordedCase(join(folder, 'before'));
      const before = await contents(copyData('before', 'absent'));
      const server = await started(copyData('before', 'complete'));
      const began = performance.now();
      let written = NaN;
      await sendRows(server, ROWS, (line) => {
        if (line.startsWith(LAST_CLAIMS)) written = performance.now() - began;
      });
      const duration = performance.now() - began;
      await server.stop();
      const complete = await contents(join(folder, 'complete'));
      expect(complete.split('\n').length).toBeGreaterThan(before.split('\n').length + 3 * ROWS);
      expect(written).toBeLessThan(duration);

      const random = randomFrom(SEED);
      const found: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        const data = copyData('before', `kill-${kill}`);
        const killed = await started(data);
        // Every second kill is near the commit, which is short.
        const nearTheEnd = kill % 2 === 1;
        const wait = random() * (nearTheEnd ? 1.2 * (duration - written) : duration);
        let answered = false;
        let sending: Promise<void> | undefined;
        const lastClaims = new Promise<void>((resolve) => {
          sending = sendRows(killed, ROWS, (line) => {
            if (line.startsWith('{"result"')) answered = true;
            if (line.startsWith(LAST_CLAIMS)) resolve();
          }).catch(() => resolve());
        });
        if (nearTheEnd) await lastClaims;
        await pause(wait);
        await killed.stop('SIGKILL');
        await sending;
        const after = await contents(data);
        const state = after === complete ? 'complete' : after === before ? 'absent' : 'in part';
        found.push(answered ? `answered, ${state}` : state);
        process.stderr.write(
          `killed ${Math.round(wait)} ms after ${nearTheEnd ? 'its last claims' : 'it began'}: ${found.at(-1)}\n`,
        );
        rmSync(data, { recursive: true });
      }
      expect(found.filter((state) => !['complete', 'absent', 'answered, complete'].includes(state))).toEqual(
        [],
      );
      expect(found).toHaveLength(KILLS);
    },
    60_000 + KILLS * 60_000,
  );
});
