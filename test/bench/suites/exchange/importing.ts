import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { readRows } from '../../../../server/application/import/read-rows.ts';
import { saveUpload } from '../../../../server/application/import/upload.ts';
import { DEFAULT_LIMITS } from '../../../../server/exchange/in/limits.ts';
import { parseMapping } from '../../../../server/exchange/mapping/parse-mapping.ts';
import { readVocabulary } from '../../../../server/exchange/seed/read-vocabulary.ts';
import { claimToRow, type StoredClaim } from '../../../../server/ledger/write-claims.ts';
import type { ImportPlan } from '../../../../server/ledger/import/plan-import.ts';
import { recordImport } from '../../../../server/ledger/import/record-import.ts';
import type { NewClaim } from '../../../../server/ledger/changes.ts';
import { fold } from '../../../../server/model/fold.ts';
import { LABEL_OF } from '../../../../server/model/kinds.ts';
import { ROOT } from '../../../../server/root.ts';
import { write } from '../../../../server/store/catalogue.ts';
import type { GraphStore } from '../../../../server/store/graph-store.ts';
import { logProgress, type Figure } from '../../measure.ts';
import { RAW_CLAIMS, RAW_LINKS } from '../../raw.ts';
import { heapOf, inEmbedded, inNeo4j, withNeo4j, type InEmpty } from '../../stores.ts';

const FILE = join(ROOT, '..', 'shared', 'datasets', 'musae_github', 'git_edges.csv');
/** Number of rows of the file to import; fewer for a quick run. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? Infinity);
/** A transaction needs about 20 kB of memory per link, and Neo4j limits transactions to 70 % of its heap. */
const HEAP = '12g';
/** Rows for the warm-up. */
const WARM_UP = 10_000;
const BATCH = 2_000;
const VERSION = 1;
const RECORDED = '2026-01-01T00:00:00Z';
const IMPORT = 'import-musae';
const TITLE = 'MUSAE GitHub';
const DAY_MS = 86_400_000;

const MAPPING = `
source: { id: musae-github, title: ${TITLE}, reliability: B }
tables:
  rows:
    entities:
      - { ifMissing: true, id: 'git-{id_1}', kind: PERSON, name: 'Developer {id_1}' }
      - { ifMissing: true, id: 'git-{id_2}', kind: PERSON, name: 'Developer {id_2}' }
    links:
      - { subject: 'git-{id_1}', type: TIED_TO, object: 'git-{id_2}' }
`;

const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));

/** Links per second into an empty graph: an import, which is one transaction, and hand-written statements. */
export async function* importing(withPeers: boolean): AsyncGenerator<Figure> {
  if (!existsSync(FILE)) return logProgress('  without the imports (../shared is missing)');
  yield await onEngine('the embedded engine', '≥ 10,000', inEmbedded, withPeers);
  yield* withNeo4j(
    async function* (store, settings) {
      const engine = `Neo4j with a heap of ${await heapOf(store)}`;
      yield await onEngine(engine, '≥ half of raw UNWIND', inNeo4j(settings), withPeers);
    },
    { heap: HEAP },
  );
}

async function onEngine(engine: string, goal: string, inEmpty: InEmpty, withPeers: boolean): Promise<Figure> {
  const warm = await inEmpty((store) => imported(store, WARM_UP));
  if (withPeers) await inEmpty((store) => byHand(store, warm.plan));
  const ours = await inEmpty((store) => imported(store, ROWS));
  const raw = withPeers ? await inEmpty((store) => byHand(store, ours.plan)) : NaN;
  const { claims, entities } = ours.plan;
  return {
    suite: 'exchange',
    name: `musae_github into ${engine}, ${claims.length.toLocaleString('en')} links, ${entities.length.toLocaleString('en')} entities`,
    unit: 'links/s',
    p50: ours.rate,
    p95: null,
    runs: 1,
    goal,
    peers: withPeers ? [{ name: 'raw UNWIND', p50: raw, runs: 1 }] : [],
  };
}

/** The first rows of the file. */
const firstRows = (most: number): string =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .slice(0, 1 + most)
    .join('\n');

/** Imports the file, or the first rows of it: from reading it to the end of the transaction. */
async function imported(store: GraphStore, most: number): Promise<{ plan: ImportPlan; rate: number }> {
  const upload = await saveUpload(Readable.from([firstRows(most)]), basename(FILE), DEFAULT_LIMITS);
  try {
    const began = performance.now();
    const spent = process.cpuUsage();
    const { rows, fileSource } = await readRows(
      { upload, format: 'CSV', encoding: undefined, given: null },
      parseMapping(MAPPING),
      { limits: DEFAULT_LIMITS, vocabulary, signal: AbortSignal.timeout(DAY_MS) },
      { reserve: async () => {} },
      () => {},
    );
    const { sha256, name } = upload;
    const about = { id: IMPORT, name, sha256, format: 'CSV', shape: null, mapping: MAPPING };
    const parts = { rows, fileSource, names: { version: 0, find: () => [] }, same: {}, vocabulary };
    const { plan } = await recordImport(store, about, parts, { skip: false });
    return { plan, rate: told('the import', plan, began, spent) };
  } finally {
    await upload.discard();
  }
}

/** Writes the rows of an import by one statement for claims and one for links; prepares them before the measurement. */
async function byHand(store: GraphStore, plan: ImportPlan): Promise<number> {
  const entities = plan.entities.map((one, i) => ({
    ...one,
    nameKey: fold(one.name),
    seq: i + 1,
    version: VERSION,
  }));
  const sources = plan.sources.map((one, i) => ({ ...one, seq: i + 1, version: VERSION }));
  const claims = plan.claims.map((one, i) => claimRow(one, i + 1));
  const links = linksOf(claims);
  const began = performance.now();
  const spent = process.cpuUsage();
  await eachBatch(entities, (rows) =>
    store.write((run) => run(write.addEntities.with(LABEL_OF.PERSON), { rows })),
  );
  await eachBatch(sources, (rows) => store.write((run) => run(write.addSources, { rows })));
  await eachBatch(claims, (rows) => store.write((run) => run(RAW_CLAIMS, { rows })));
  await eachBatch(links, (rows) => store.write((run) => run(RAW_LINKS, { rows })));
  return told('raw UNWIND', plan, began, spent);
}

async function eachBatch<T>(all: readonly T[], write: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < all.length; i += BATCH) await write(all.slice(i, i + BATCH));
}

function claimRow({ id, claim, source }: NewClaim, seq: number): StoredClaim {
  const recording = { id, seq, version: VERSION, recordedAt: RECORDED, importId: IMPORT };
  return claimToRow(claim, { ...recording, source: { ...source, title: TITLE } }, vocabulary);
}

/** The summary of each link with one claim. */
function linksOf(claims: readonly StoredClaim[]) {
  const links = new Map<string, object>();
  for (const claim of claims) {
    if (claim.kind !== 'LINK') continue;
    const [from, to] = [claim.subjectId, claim.objectId].sort();
    links.set(claim.linkId, {
      id: claim.linkId,
      from,
      to,
      qualifiers: [],
      confidence: 0.765,
      support: 0.765,
      denial: 0,
      status: 'PROBABLE',
      hedge: claim.hedge,
      earliest: null,
      latest: null,
      claimCount: 1,
      sourceCount: 1,
      originCount: 1,
      partyCount: 1,
      version: VERSION,
    });
  }
  return [...links.values()];
}

/** Links per second; prints the duration to standard error. */
function told(what: string, { claims }: ImportPlan, began: number, spent: NodeJS.CpuUsage): number {
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(spent);
  const busy = ((user + system) / 1e6).toFixed(1);
  logProgress(
    `    ${what}: ${claims.length} links in ${seconds.toFixed(1)} s, ${busy} s of this process's CPU`,
  );
  return claims.length / seconds;
}
