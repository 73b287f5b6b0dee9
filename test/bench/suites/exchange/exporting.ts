import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbedded } from '../../../../server/store/embedded/embedded-store.ts';
import { read } from '../../../../server/store/catalogue.ts';
import type { GraphStore } from '../../../../server/store/graph-store.ts';
import { fill, fillLinks } from '../../fill.ts';
import { entityId, preferentialAttachment, project, SOURCES, type Pairs } from '../../graphs.ts';
import { logProgress, type Figure } from '../../measure.ts';
import { peakDuring, resident } from '../../resident.ts';
import { LINKS_FROM } from '../../raw.ts';
import { startServer } from '../../server-process.ts';

/** Links of the graph, each with one claim; fewer for a quick run. */
const LINKS = Number(process.env['BENCH_LINKS'] ?? 1_000_000);
/** Rows per read, as in the server. */
const PIECE = 1_000;
/** Time after the start until a server is considered idle. */
const PAUSE_MS = 10_000;
const FORMATS = ['graphml', 'jsonl'] as const;
type FormatName = (typeof FORMATS)[number];

/** Exports of a large graph, compared with reading the same rows and discarding them. */
export async function* exporting(withPeers: boolean): AsyncGenerator<Figure> {
  const pairs = preferentialAttachment(LINKS / 5, 5, 1);
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  try {
    logProgress('  filling the embedded store …');
    await filled(folder, pairs);
    const files = await downloads(folder);
    const readings = withPeers ? await inStore(folder, (store) => readAll(store, pairs)) : null;
    for (const format of FORMATS) yield* figures(format, pairs, files[format], readings?.[format]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* figures(
  format: FormatName,
  pairs: Pairs,
  { seconds, bytes, idle, peak }: Download,
  reading: number | undefined,
): Generator<Figure> {
  const rows = rowsIn(format, pairs);
  const title = `${(pairs.ends.length / 2).toLocaleString('en')} links as ${format}`;
  const shared = { suite: 'exchange', p95: null, runs: 1, peers: [] };
  logProgress(`    ${title}: ${rows} rows, ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(1)} s`);
  yield {
    ...shared,
    name: title,
    unit: 'rows/s',
    p50: rows / seconds,
    goal: '≥ half of reading',
    peers:
      reading === undefined
        ? []
        : [{ name: 'the store handing over the rows', p50: rows / reading, runs: 1 }],
  };
  yield {
    ...shared,
    name: `${title}: memory above the idle server (${idle.toFixed(0)} MB)`,
    unit: 'MB',
    p50: peak - idle,
    goal: '< 300',
  };
}

/** The rows in a format: entities and links for GraphML; entities, sources and claims for JSONL. */
const rowsIn = (format: FormatName, { entities, ends }: Pairs) =>
  entities + ends.length / 2 + (format === 'jsonl' ? SOURCES : 0);

async function filled(folder: string, pairs: Pairs): Promise<void> {
  await inStore(folder, async (store) => {
    await fill(store, pairs, 1);
    await fillLinks(store, project(pairs, 1).projection);
  });
}

async function inStore<T>(folder: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openEmbedded(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

interface Download {
  readonly seconds: number;
  readonly bytes: number;
  /** Resident memory before the export and its peak, in MB. */
  readonly idle: number;
  readonly peak: number;
}

/** Exports each format from a newly started server. */
async function downloads(folder: string): Promise<Record<FormatName, Download>> {
  const made: Partial<Record<FormatName, Download>> = {};
  for (const format of FORMATS) {
    const server = await startServer(folder);
    try {
      await pause(PAUSE_MS);
      const idle = resident(server.pid);
      const began = performance.now();
      const { done, peak } = await peakDuring(server.pid, () => lengthOf(`${server.url}/export/${format}`));
      made[format] = { seconds: (performance.now() - began) / 1_000, bytes: done, idle, peak };
    } finally {
      await server.stop();
    }
  }
  return made as Record<FormatName, Download>;
}

/** Number of bytes of a response, which is discarded. */
async function lengthOf(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${url} answered ${answer.status}`);
  let bytes = 0;
  for await (const piece of answer.body) bytes += (piece as Uint8Array).length;
  return bytes;
}

/** Seconds for reading the rows of each format. */
async function readAll(store: GraphStore, pairs: Pairs): Promise<Record<FormatName, number>> {
  const ids = Array.from({ length: pairs.entities }, (_, i) => entityId(i));
  const entities = await took(() => inPieces(ids, (piece) => store.read(read.entitiesById, { ids: piece })));
  const links = await took(() => inPieces(ids, (piece) => store.read(LINKS_FROM, { ids: piece })));
  const claims = await took(async () => {
    await store.read(read.sourcesPage, { after: 0, limit: SOURCES });
    const seqs = Array.from({ length: pairs.ends.length / 2 }, (_, i) => i + 1);
    await inPieces(seqs, (piece) => store.read(read.exportClaims, { seqs: piece }));
  });
  return { graphml: entities + links, jsonl: entities + claims };
}

async function took(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

async function inPieces<T>(all: readonly T[], read: (piece: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < all.length; i += PIECE) await read(all.slice(i, i + PIECE));
}
