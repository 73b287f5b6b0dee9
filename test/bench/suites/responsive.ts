import { cpSync, existsSync, mkdtempSync, openAsBlob, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../../server/root.ts';
import { logProgress, type Figure } from '../measure.ts';
import { startServer, type ServerProcess } from '../server-process.ts';

const DATASET = join(ROOT, '..', 'shared', 'datasets', 'musae_github');
const NODES = join(DATASET, 'git_target_noname.csv');
const EDGES = join(DATASET, 'git_edges.csv');
const MAPPINGS = join(ROOT, 'docs', 'mappings');
/** The store into which the graph was imported once, for all runs. */
const KEPT = join(ROOT, '.cache', 'bench', 'musae-github');
const GOAL_MS = 200;
/** Interval between two requests to /healthz, in ms. */
const BEAT_MS = 5;
/** The kind of requests to run; all by default. */
const ONLY = process.env['BENCH_ONLY'];

type Asked = (server: ServerProcess) => Promise<string>;

/** The longest that /healthz waits while requests of a kind are answered, on a graph of 289,003 links. */
export async function* responsive(): AsyncGenerator<Figure> {
  if (!existsSync(EDGES)) return logProgress('  without musae_github (../shared is missing)');
  if (!existsSync(KEPT)) yield* importing();
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  cpSync(KEPT, folder, { recursive: true });
  const server = await startServer(folder);
  try {
    for (const [name, ask] of Object.entries(REQUESTS)) {
      if (!ONLY || name.includes(ONLY)) yield await stallOf(name, server, ask);
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports the graph into an empty store, which later runs reuse. */
async function* importing(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-bench-'));
  const server = await startServer(folder);
  try {
    yield await stallOf('import of 37,700 entities', server, sendFile(NODES, 'musae-nodes.yaml'));
    yield await stallOf('import of 289,003 links', server, sendFile(EDGES, 'musae-edges.yaml'));
    yield await stallOf('the first question after it', server, query('{ graph { links } }'));
  } finally {
    await server.stop();
  }
  cpSync(folder, `${KEPT}.new`, { recursive: true });
  renameSync(`${KEPT}.new`, KEPT);
  rmSync(folder, { recursive: true, force: true });
}

async function stallOf(name: string, server: ServerProcess, ask: Asked): Promise<Figure> {
  const all: number[] = [];
  const busy: number[] = [];
  let done = false;
  const beats = (async () => {
    while (!done) {
      const began = performance.now();
      const worked = workedMs(server);
      // The server may just have closed an idle connection; it is opened again.
      while (
        !(await fetch(`${server.url}/healthz`).then(
          (answer) => answer.text(),
          () => null,
        ))
      );
      all.push(performance.now() - began);
      busy.push(workedMs(server) - worked);
      await sleep(BEAT_MS);
    }
  })();
  const began = performance.now();
  const answer = await ask(server);
  const took = performance.now() - began;
  done = true;
  await beats;
  const [longest, worked] = [Math.max(...all), Math.max(...busy)].map((ms) => ms.toFixed(0));
  logProgress(
    `    ${name}: /healthz waited ${longest} ms, ${worked} ms of them for the processor; ${took.toFixed(0)} ms, ${answer}`,
  );
  all.sort((a, b) => b - a);
  return {
    suite: 'responsive',
    name,
    unit: 'ms',
    p50: all[0] ?? 0,
    p95: null,
    runs: all.length,
    goal: `≤ ${GOAL_MS}`,
    peers: [],
  };
}

/** Processor time of the thread of the event loop in ms, which does not depend on other processes. */
function workedMs({ pid }: ServerProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return NaN;
  }
}

const query =
  (text: string, variables: object = {}): Asked =>
  async ({ url }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    const body = await response.text();
    return `${body.length} characters ${body.startsWith('{"errors"') ? body.slice(0, 120) : ''}`;
  };

const sendFile =
  (file: string, mapping: string, path = '/import'): Asked =>
  async ({ url }) => {
    const form = new FormData();
    form.set('mapping', readFileSync(join(MAPPINGS, mapping), 'utf8'));
    form.set('file', await openAsBlob(file), basename(file));
    const response = await fetch(`${url}${path}`, { method: 'POST', body: form });
    return `${response.status}, ${(await response.text()).length} characters`;
  };

const download =
  (path: string): Asked =>
  async ({ url }) => {
    const response = await fetch(`${url}${path}`);
    let bytes = 0;
    for await (const piece of response.body ?? []) bytes += piece.length;
    return `${response.status}, ${bytes} bytes`;
  };

const aliases = (count: number, field: (i: number) => string) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ')} }`;
const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
const FEW_LETTERS = 'd e v e l o p e r g i t';
const id = (i: number) => `github-${i}`;
const many = (count: number) => Array.from({ length: count }, (_, i) => id(i % 37_700));

/** The requests by name. */
const REQUESTS: Readonly<Record<string, Asked>> = {
  'search, the first': query('{ search(text: "developer 77") { matched } }'),
  'search of 26 letters': query(`{ search(text: "${LETTERS}") { matched } }`),
  'search of letters, 50 times': query(aliases(50, (i) => `search(text: "${FEW_LETTERS} ${i}") { matched }`)),
  'search of evidence, 50 times': query(
    aliases(50, (i) => `searchEvidence(text: "they ${i}") { totalCount nodes { id } }`),
  ),
  'paths between 90,000 ids': query(
    'query Q($ids: [ID!]!) { paths(input: { from: $ids, to: ["github-5"] }) { paths { cost } } }',
    { ids: Array.from({ length: 90_000 }, () => id(7)) },
  ),
  'paths between 1,000 ids and 1,000': query(
    'query Q($from: [ID!]!, $to: [ID!]!) { paths(input: { from: $from, to: $to }) { paths { cost } } }',
    { from: many(1_000), to: many(2_000).slice(1_000) },
  ),
  'entities by 120,000 ids': query(
    'query Q($ids: [ID!]!) { entities(filter: { ids: $ids }, orderBy: LINKS_DESC) { totalCount } }',
    { ids: many(120_000) },
  ),
  'entities by 1,000 ids': query(
    'query Q($ids: [ID!]!) { entities(filter: { ids: $ids }) { totalCount nodes { name } } }',
    { ids: many(1_000) },
  ),
  'entities by links, 50 times': query(
    aliases(50, (i) => `entities(orderBy: LINKS_DESC, first: ${i + 1}) { nodes { name } }`),
  ),
  'links of hubs, nested': query(
    `{ entities(orderBy: LINKS_DESC, first: 100) { nodes { links(first: 10) { nodes {
      from { links(first: 2) { nodes { id } } } to { links(first: 2) { nodes { id } } } } } } } }`,
  ),
  'links of hubs by day, nested': query(
    `{ entities(orderBy: LINKS_DESC, first: 100) { nodes { links(first: 10, orderBy: EARLIEST_ASC) { nodes {
      to { linkCounts { count } neighborCount links(first: 2, orderBy: EARLIEST_DESC) { totalCount } } } } } } }`,
  ),
  'links of hubs under a filter': query(
    `{ entities(orderBy: LINKS_DESC, first: 100) { nodes { links(first: 10, filter: { minConfidence: 0.1,
      evidence: { hedges: [STATED, REPORTED] } }) { nodes { to { links(first: 2) { totalCount } } } } } } }`,
  ),
  'neighbourhood of 10,000': query(
    `{ neighborhood(ids: ["github-31890"], hops: 2, limit: 10000) { totalLinks
      entities { id name } links { link { id from { id } to { id } } figures { confidence } } } }`,
  ),
  'neighbourhood of 5,000': query(
    `{ neighborhood(ids: ["github-31890"], hops: 2, limit: 5000) { totalLinks
      entities { id name } links { link { id from { id } to { id } } figures { confidence } } } }`,
  ),
  'subgraph of 10,000 with sources': query(
    `query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { totalLinks sources { claims } speakers { claims }
      entities { id } } }`,
    { ids: many(10_000) },
  ),
  'XLSX by alias, 10 times': query(
    `query Q($ids: [ID!]!) { subgraph(entityIds: $ids) ${aliases(10, () => 'export(format: XLSX) { encoding }')} }`,
    { ids: many(3_000) },
  ),
  'JSONL of 10,000': query(
    'query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { export(format: JSONL) { encoding } } }',
    { ids: many(10_000) },
  ),
  'whole graph as XLSX': download('/export/xlsx'),
  'whole graph as GraphML, filtered': download(
    `/export/graphml?filter=${encodeURIComponent('{"minConfidence":0.1}')}`,
  ),
  'what if the only source was wrong': query(
    `{ whatIf(input: { evidence: { excludeSources: ["src-musae-github"] } }) { lost(first: 10) { totalCount
      nodes { id } } cutOff(first: 10) { totalCount } } }`,
  ),
  contested: query('{ disputes { totalCount } }'),
  'what a source alone supports': query(
    '{ source(id: "src-musae-github") { soleSupportOf(first: 5) { totalCount nodes { id } } } }',
  ),
  'check of an import of 289,003 links': sendFile(EDGES, 'musae-edges.yaml', '/import/check'),
};
