import { parseBatch, type Incoming } from '../../../server/ledger/batch.ts';
import { recordBatch } from '../../../server/ledger/record-batch.ts';
import { write } from '../../../server/store/catalogue.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import type { ProjectedClaimRow } from '../../../server/store/rows.ts';
import { fillNodes, stored } from '../fill.ts';
import { claimRows, preferentialAttachment, vocabulary } from '../graphs.ts';
import type { Figure } from '../measure.ts';
import { RAW_CLAIMS } from '../raw.ts';
import { withEmbedded, withNeo4j } from '../stores.ts';

const BATCH = 2_000;
const ROUNDS = 12;
const WARM_UP = 2;
const PAIRS = preferentialAttachment(10_000, 5, 1);

/** Claims per second through the ledger, and the same rows by UNWIND into the same engine. */
export async function* recording(withPeers: boolean): AsyncGenerator<Figure> {
  yield* withEmbedded((store) => onEngine('the embedded engine', store, withPeers));
  yield* withNeo4j((store) => onEngine('Neo4j', store, withPeers));
}

async function* onEngine(engine: string, store: GraphStore, withPeers: boolean): AsyncGenerator<Figure> {
  await fillNodes(store, PAIRS);
  const through: number[] = [];
  const raw: number[] = [];
  const batches = drawn();
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const ours = await timed(async () => {
      const batch = parseBatch(incoming(batches()));
      const { recorded } = await recordBatch(store, vocabulary, batch);
      if (recorded !== BATCH) throw new Error(`${recorded} claims were recorded of ${BATCH}`);
    });
    const rows = batches().map((row) => ({ ...stored(row, 1), id: `raw-${row.id}` }));
    const theirs = withPeers ? await timed(() => byHand(store, rows)) : NaN;
    if (round < 0) continue;
    through.push(ours);
    raw.push(theirs);
  }
  yield {
    suite: 'recording',
    name: `recording into ${engine}, batches of ${BATCH.toLocaleString('en')}`,
    unit: 'claims/s',
    p50: median(through),
    p95: null,
    runs: ROUNDS,
    goal: '≥ half of raw UNWIND',
    peers: withPeers ? [{ name: 'raw UNWIND', p50: median(raw), runs: ROUNDS }] : [],
  };
}

/** The same claims and links by one hand-written statement each: no validation, combination or version. */
async function byHand(
  store: GraphStore,
  rows: (ReturnType<typeof stored> & { id: string })[],
): Promise<void> {
  const links = rows.map((row) => ({
    id: row.linkId,
    from: row.subjectId,
    to: row.objectId,
    qualifiers: row.qualifiers,
    confidence: 0.5,
    support: 0.5,
    denial: 0,
    status: 'POSSIBLE',
    hedge: row.hedge,
    earliest: row.happenedEarliest,
    latest: row.happenedLatest,
    claimCount: 1,
    sourceCount: 1,
    originCount: 1,
    partyCount: 1,
    version: 1,
  }));
  await store.write(async (run) => {
    await run(RAW_CLAIMS, { rows });
    await run(write.putLinks.with('TIED_TO'), { rows: links });
  });
}

/** Claims per second. */
async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (BATCH * 1_000) / (performance.now() - began);
}

function drawn(): () => ProjectedClaimRow[] {
  const rows = claimRows(PAIRS, 2, 7);
  let left: ProjectedClaimRow[] = [];
  return () => {
    while (left.length < BATCH) {
      const { value, done } = rows.next();
      if (done || !value) throw new Error('not enough claims drawn');
      left = [...left, ...value];
    }
    const batch = left.slice(0, BATCH);
    left = left.slice(BATCH);
    return batch;
  };
}

/** A batch as an importer passes it. */
function incoming(rows: readonly ProjectedClaimRow[]) {
  const linkClaims: Incoming[] = rows.map((row, i) => ({
    at: (field) => `linkClaims[${i}]${field ? `.${field}` : ''}`,
    value: {
      subject: row.subjectId,
      type: row.type,
      object: row.objectId,
      stance: row.stance,
      hedge: row.hedge,
      source: row.sourceId,
      statement: `Said of ${row.subjectId} and ${row.objectId ?? ''}: ${row.id}.`,
      happened: row.happenedEarliest?.slice(0, 4),
      claimed: row.claimedLatest,
    },
  }));
  return { entities: [], sources: [], linkClaims, valueClaims: [] };
}

const median = (all: readonly number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] as number;
