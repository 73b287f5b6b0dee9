import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../server/store/embedded/embedded-store.ts';
import { fill } from '../fill.ts';
import { entityId, preferentialAttachment } from '../graphs.ts';
import { quantiles, logProgress, type Figure } from '../measure.ts';
import { below, randomFrom } from '../random.ts';
import { startServer, type ServerProcess } from '../server-process.ts';
import { PAGE } from './entity-page.ts';

const CLIENTS = 8;
const MINUTES = Number(process.env['BENCH_MINUTES'] ?? 5);
const IDLE_PAGES = 300;
/** Interval between two entity pages, as for a person. */
const PAUSE_MS = 50;
const PAIRS = preferentialAttachment(20_000, 5, 1);

const PATHS = `query Paths($from: [ID!]!, $to: [ID!]!) {
  paths(input: { from: $from, to: $to, k: 50, maxHops: 1000 }) {
    search { complete }
    paths { confidence cost entities { id name } }
  }
}`;

/** Eight clients request 50 paths without pause alongside entity pages: errors, page times, memory. */
export async function* steady(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  let server: ServerProcess | undefined;
  try {
    logProgress('  filling the embedded store …');
    const store = await openEmbedded(folder);
    await fill(store, PAIRS, 2);
    await store.close();
    server = await startServer(folder);
    yield* under(server);
  } finally {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* under({ url, pid }: ServerProcess): AsyncGenerator<Figure> {
  const figure = (
    name: string,
    measured: Pick<Figure, 'p50' | 'p95' | 'runs'>,
    more: Partial<Figure>,
  ): Figure => ({
    suite: 'steady',
    name: `steady, ${PAIRS.name}: ${name}`,
    unit: 'ms',
    peers: [],
    ...measured,
    ...more,
  });
  const random = randomFrom(42);
  const anyone = () => entityId(below(random, PAIRS.entities));
  const page = async () => {
    const began = performance.now();
    await ask(url, PAGE, { id: anyone() });
    return performance.now() - began;
  };
  for (let i = 0; i < 30; i++) await page();
  const idle: number[] = [];
  for (let i = 0; i < IDLE_PAGES; i++) {
    idle.push(await page());
    await pause(PAUSE_MS);
  }
  const atRest = quantiles(idle);
  yield figure('entity page, idle', atRest, {});

  const end = performance.now() + MINUTES * 60_000;
  const answers: number[] = [];
  const pages: number[] = [];
  const memory: number[] = [];
  const errors: string[] = [];
  const until = async (work: () => Promise<void>) => {
    while (performance.now() < end) await work().catch((error: unknown) => void errors.push(String(error)));
  };
  await Promise.all([
    ...Array.from({ length: CLIENTS }, () =>
      until(async () => {
        const began = performance.now();
        const from = anyone();
        let to = anyone();
        while (to === from) to = anyone();
        const { paths } = await ask(url, PATHS, { from: [from], to: [to] });
        if (!paths.search.complete || paths.paths.length === 0) throw new Error('an incomplete answer');
        answers.push(performance.now() - began);
      }),
    ),
    until(async () => {
      pages.push(await page());
      await pause(PAUSE_MS);
    }),
    until(async () => {
      memory.push(residentMegabytes(pid));
      await pause(1_000);
    }),
  ]);
  if (errors.length > 0) logProgress(`  ${errors.length} errors, the first: ${errors[0]}`);
  yield figure(`50 paths, ${CLIENTS} clients without pause`, quantiles(answers), {});
  yield figure('entity page meanwhile', quantiles(pages), {
    goal: 'p95 ≤ 5 × idle',
    peers: [{ name: 'idle, p95', p50: atRest.p95, runs: atRest.runs }],
  });
  yield figure(
    'errors',
    { p50: errors.length, p95: null, runs: answers.length + pages.length },
    { unit: 'errors', goal: '0' },
  );
  const fifth = Math.floor(memory.length / 5);
  const mean = (from: number, to: number) =>
    memory.slice(from, to).reduce((sum, mb) => sum + mb, 0) / Math.max(1, to - from);
  yield figure(
    'memory in the last fifth',
    { p50: mean(4 * fifth, memory.length), p95: Math.max(...memory), runs: memory.length },
    {
      unit: 'MB',
      goal: 'no more than in the second fifth',
      peers: [{ name: 'second fifth', p50: mean(fifth, 2 * fifth), runs: fifth }],
    },
  );
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- responses of two shapes
async function ask(url: string, query: string, variables: object): Promise<any> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 300));
  return data;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Resident memory on Linux; NaN elsewhere. */
function residentMegabytes(pid: number): number {
  try {
    const [, kb] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kb) / 1_024;
  } catch {
    return NaN;
  }
}
