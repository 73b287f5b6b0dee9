import { setTimeout as sleep } from 'node:timers/promises';
import { analysisPool, type AnalysisPool } from '../../../server/analysis/pool/pool.ts';
import { viewLinks } from '../../../server/analysis/link-view.ts';
import { UNRESTRICTED, type PathQuery } from '../../../server/analysis/paths/path-query.ts';
import { AnalysisUnavailable, DeadlinePassed } from '../../../server/model/errors.ts';
import { joined } from '../../../server/model/messages.ts';
import { preferentialAttachment, project } from '../../bench/graphs.ts';
import { draw } from '../harness.ts';

/** How late a stop may come on a machine that does other things besides; what is asked would go on for ever. */
const LATE_MS = 4_000;

const { projection } = project(preferentialAttachment(2_000, 5, 1), 1);
const { filter } = viewLinks(projection);
const everybody = Array.from({ length: projection.entityCount }, (_, entity) => entity);
const paths = (more: Partial<PathQuery> = {}): PathQuery => ({
  ...UNRESTRICTED,
  from: [1_500],
  to: [1_900],
  k: 3,
  maxHops: 8,
  ...more,
});
/** Entities in the wrong order: hardly any simple path passes them all, and the search goes on and on. */
const endless = paths({
  via: [1_999, 1_998, 1_997, 1_996, 1_995, 1_994, 1_993, 1_992, 1_991, 1_990],
  maxHops: 1_000,
  k: 10_000,
});

let pool: AnalysisPool;
beforeEach(async () => {
  pool = analysisPool(2);
  await pool.ready();
});
afterEach(() => pool.close());

describe('the pool', () => {
  it('returns the result with the version of the graph', async () => {
    const answer = await pool.run(
      'paths',
      projection.columns,
      { filter, query: paths() },
      { deadlineMs: 5_000 },
    );
    expect(answer.paths).toHaveLength(3);
    expect(answer.search).toMatchObject({ complete: true, graphVersion: projection.version });
  });

  it('does not block the calling thread', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const answer = await pool.run(
      'paths',
      projection.columns,
      { filter, query: endless },
      { deadlineMs: 1_000 },
    );
    clearInterval(timer);
    expect(answer.search.complete).toBe(false);
    expect(ticks).toBeGreaterThan(20);
  });

  it('returns a partial result at the deadline, and reports it', async () => {
    const began = performance.now();
    const { search } = await pool.run(
      'paths',
      projection.columns,
      { filter, query: endless },
      { deadlineMs: 1_000 },
    );
    expect(joined(search.reasons)).toMatch(
      /^The deadline passed; \d+ of 10000 paths were found until then\.$/,
    );
    expect(performance.now() - began).toBeLessThan(1_000 + LATE_MS);
  });

  it('stops when the client disconnects', async () => {
    const gone = new AbortController();
    const began = performance.now();
    const asked = pool.run(
      'paths',
      projection.columns,
      { filter, query: endless },
      { deadlineMs: 20_000, signal: gone.signal },
    );
    await sleep(1_000);
    gone.abort();
    expect((await asked).search.complete).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000 + LATE_MS);
  });

  it('terminates a job that does not check its deadline, and continues with others', async () => {
    const slow = { filter, entities: everybody, measure: 'BETWEENNESS' as const };
    const began = performance.now();
    await expect(pool.run('centrality', projection.columns, slow, { deadlineMs: 100 })).rejects.toThrow(
      DeadlinePassed,
    );
    expect(performance.now() - began).toBeLessThan(100 + LATE_MS);
    const after = await pool.run(
      'paths',
      projection.columns,
      { filter, query: paths() },
      { deadlineMs: 5_000 },
    );
    expect(after.paths).toHaveLength(3);
  });

  it('runs each job on its own version of the graph', async () => {
    const [before, after] = [
      draw([{ from: 'a', to: 'b' }]),
      draw([{ from: 'a', to: 'b', hedge: 'SPECULATED' }]),
    ];
    const ask = (graph: typeof before) =>
      pool.run(
        'paths',
        graph.columns,
        { filter: viewLinks(graph).filter, query: paths({ from: [0], to: [1] }) },
        { deadlineMs: 5_000 },
      );
    const answers = await Promise.all([ask(before), ask(after), ask(before), ask(after)]);
    const confidences = answers.map((answer) => Number(Math.exp(-(answer.paths[0]?.cost ?? 0)).toFixed(6)));
    expect(confidences).toEqual([0.9, 0.2, 0.9, 0.2]);
  });

  it('refuses a job that is queued until its deadline, whose client disconnects, or that exceeds the queue', async () => {
    await pool.close();
    pool = analysisPool(1);
    await pool.ready();
    const gone = new AbortController();
    const ask = (query: PathQuery, deadlineMs: number, signal?: AbortSignal) =>
      pool.run('paths', projection.columns, { filter, query }, { deadlineMs, ...(signal && { signal }) });
    const busy = ask(endless, 30_000, gone.signal);
    await expect(ask(paths(), 1)).rejects.toThrow('The analysis was still queued at its deadline of 1 ms.');
    const left = new AbortController();
    const leaving = ask(paths(), 30_000, left.signal);
    left.abort();
    await expect(leaving).rejects.toThrow(DeadlinePassed);
    const crowd = Array.from({ length: 256 }, () => ask(paths(), 30_000));
    await expect(ask(paths(), 30_000)).rejects.toThrow(AnalysisUnavailable);
    gone.abort();
    expect(await Promise.all([busy, ...crowd])).toHaveLength(257);
  });

  it('passes errors on, and refuses jobs when it is closed', async () => {
    const start = null as unknown as number[];
    const broken = { filter, start, hops: 1, limit: 1, direction: 'ANY' as const, exclude: [] };
    await expect(
      pool.run('neighborhood', projection.columns, broken, { deadlineMs: 1_000 }),
    ).rejects.toThrow();
    await pool.close();
    await expect(
      pool.run('paths', projection.columns, { filter, query: paths() }, { deadlineMs: 1_000 }),
    ).rejects.toThrow('the pool is closed');
  });
});
