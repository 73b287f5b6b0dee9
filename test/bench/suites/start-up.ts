import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantiles, type Figure } from '../measure.ts';
import { startServer } from '../server-process.ts';

const RUNS = 5;

/** Time from the start of the server to its first response: without data, and on the data of the previous start. */
export async function* startUp(): AsyncGenerator<Figure> {
  const [first, second]: number[][] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
    try {
      for (const starts of [first, second]) {
        const server = await startServer(folder);
        starts?.push(server.startedIn);
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const figure = (name: string, starts: readonly number[]): Figure => ({
    suite: 'start-up',
    name,
    unit: 'ms',
    peers: [],
    ...quantiles(starts),
  });
  yield figure('first start, which loads the Apolo case', first ?? []);
  yield figure('second start', second ?? []);
}
