import { liveProjection } from '../../../server/analysis/live-projection.ts';
import { analysisPool } from '../../../server/analysis/pool/pool.ts';
import { read, write } from '../../../server/store/catalogue.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import type { ProjectedClaimRow } from '../../../server/store/rows.ts';
import { CLAIMS_ALONE, fill, stored } from '../fill.ts';
import { claimRows, preferentialAttachment, project, vocabulary } from '../graphs.ts';
import { quantiles, logProgress, type Figure } from '../measure.ts';
import { withEmbedded } from '../stores.ts';

const LINKS = Number(process.env['BENCH_LINKS'] ?? 1_000_000);
const RANGE = 10_000;
const BLOCKS_MS = 60_000;

/** Memory of the projection of a million links with three million claims, and the time of its updates. */
export async function* memory(): AsyncGenerator<Figure> {
  const pairs = preferentialAttachment(LINKS / 5, 5, 1);
  const figure = (name: string, p50: number, more: Partial<Figure> = {}): Figure => ({
    suite: 'memory',
    name,
    unit: 'ms',
    p50,
    p95: null,
    runs: 1,
    peers: [],
    ...more,
  });
  const { builder, projection } = project(pairs, 3);
  const { liveLinks, claimCount } = projection.columns;
  const title = `${liveLinks.toLocaleString('en')} links, ${claimCount.toLocaleString('en')} claims`;
  yield figure(`${title}: memory a link, ids included`, builder.bytes() / liveLinks, {
    unit: 'bytes',
    goal: '≤ 250',
  });

  yield* withEmbedded(async function* (store) {
    logProgress('  filling the embedded store …');
    const claims = await fill(store, pairs, 3, { alone: true });
    const began = performance.now();
    await handOver(store, pairs.entities, claims);
    const handed = performance.now() - began;
    const pool = analysisPool();
    const live = liveProjection(store, vocabulary, (columns) =>
      pool.run('blocks', columns, undefined as never, { deadlineMs: BLOCKS_MS }),
    );
    const start = performance.now();
    await live.current();
    const loaded = performance.now() - start;
    yield figure(`${title}: load from the embedded store`, loaded, {
      goal: '≤ 1.5 × the rows alone',
      peers: [{ name: 'the store handing over the rows', p50: handed, runs: 1 }],
    });

    const more = claimRows(preferentialAttachment(LINKS / 5, 5, 2), 0.01, 99);
    const rows: ProjectedClaimRow[] = (more.next().value ?? []).slice(0, 2_000);
    let seq = claims;
    let version = 1;
    // Written before the measurement, which is of how the projection applies the writes of another replica.
    const absorbed: number[] = [];
    for (let round = 0; round < 20; round++) {
      const news = rows
        .slice(round * 100, round * 100 + 100)
        .map((row) => stored({ ...row, id: `more-${++seq}`, seq }, version + 1));
      await store.write(async (run) => {
        const [graph] = await run(write.raiseVersion, {});
        version = graph?.version ?? version;
        await run(CLAIMS_ALONE, { rows: news });
        await run(write.setCounters, {
          entitySeq: pairs.entities,
          claimSeq: seq,
          sourceSeq: 200,
          disputeSeq: 0,
        });
      });
      const before = performance.now();
      await live.current();
      absorbed.push(performance.now() - before);
    }
    await pool.close();
    const { p50, p95, runs } = quantiles(absorbed);
    yield figure(`${title}: take in 100 new claims`, p50, { p95, runs, goal: '≤ 50' });
  });
}

/** Reads the rows of the projection and discards them. */
async function handOver(store: GraphStore, entities: number, claims: number): Promise<void> {
  for (let from = 1; from <= entities; from += RANGE)
    await store.read(read.projectEntities, { from, to: from + RANGE - 1 });
  for (let from = 1; from <= claims; from += RANGE)
    await store.read(read.projectClaims, { from, to: from + RANGE - 1 });
}
