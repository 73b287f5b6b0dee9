import { z } from 'zod';
import { LinkView, viewLinks } from '../../server/analysis/link-view.ts';
import type { Projection } from '../../server/analysis/projection.ts';
import { write } from '../../server/store/catalogue.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Query } from '../../server/store/query.ts';
import type { ProjectedClaimRow } from '../../server/store/rows.ts';
import { claimRows, entityRows, sourceRows, type Pairs } from './graphs.ts';

const RECORDED = '2026-01-01T00:00:00Z';
const BATCH = 5_000;
/** Batches of claims per transaction: the embedded engine writes a checkpoint after each. */
const CHUNKS = 20;

/** A claim as the ledger stores it. */
export const stored = (row: ProjectedClaimRow, version: number) => ({
  ...row,
  version,
  unit: null,
  approximate: null,
  statement: `Said of ${row.subjectId} and ${row.objectId ?? ''}.`,
  textKey: `said of ${row.subjectId}`,
  locator: null,
  happened: row.happenedEarliest?.slice(0, 4) ?? null,
  claimed: row.claimedLatest,
  claimedEarliest: row.claimedLatest,
  recordedAt: RECORDED,
});

/** Claims without the relationships around them, which the projection does not read. */
export const CLAIMS_ALONE: Query<{ rows: object[] }, { added: number }> = {
  file: 'bench',
  text: `UNWIND $rows AS row
CREATE (c:Claim {
  id: row.id, kind: row.kind, subjectId: row.subjectId, type: row.type, objectId: row.objectId,
  linkId: row.linkId, stance: row.stance, hedge: row.hedge, sourceId: row.sourceId,
  attributedToIds: row.attributedToIds, origin: row.origin, qualifiers: row.qualifiers,
  happenedEarliest: date(row.happenedEarliest), happenedLatest: date(row.happenedLatest),
  claimedLatest: date(row.claimedLatest), seq: toInteger(row.seq), version: toInteger(row.version)
})
RETURN count(c) AS added`,
  writes: true,
  params: z.object({ rows: z.array(z.looseObject({})) }),
  row: z.object({ added: z.int() }),
};

/** Writes the entities and sources of a generated graph, without the ledger, as version 1. */
export async function fillNodes(store: GraphStore, pairs: Pairs): Promise<void> {
  for (const rows of entityRows(pairs)) {
    const full = rows.map((row) => ({ ...row, nameKey: row.name.toLowerCase(), version: 1, ...NOTHING }));
    await store.write((run) => run(write.addEntities.with('Group'), { rows: full }));
  }
  const sources = sourceRows().map((row) => ({
    ...row,
    title: `Report ${row.id}`,
    version: 1,
    ...NO_DETAILS,
  }));
  await store.write((run) => run(write.addSources, { rows: sources }));
  await count(store, pairs, 0);
}

/** Writes a generated graph to an empty store, without the ledger; `alone` omits what the projection does not read. */
export async function fill(
  store: GraphStore,
  pairs: Pairs,
  each: number,
  { alone = false, seed = 7 } = {},
): Promise<number> {
  await fillNodes(store, pairs);
  let claims = 0;
  const rows = claimRows(pairs, each, seed);
  for (let more = true; more;) {
    await store.write(async (run) => {
      for (let chunks = 0; chunks < CHUNKS && more; chunks++) {
        const { value, done } = rows.next();
        more = !done;
        if (done) break;
        const part = value.map((row) => stored(row, 1));
        claims += part.length;
        if (alone) await run(CLAIMS_ALONE, { rows: part });
        else await run(write.addLinkClaims, { rows: part });
      }
    });
  }
  await count(store, pairs, claims);
  return claims;
}

async function count(store: GraphStore, pairs: Pairs, claims: number): Promise<void> {
  await store.write(async (run) => {
    await run(write.raiseVersion, {});
    await run(write.setCounters, {
      entitySeq: pairs.entities,
      claimSeq: claims,
      sourceSeq: sourceRows().length,
      disputeSeq: 0,
    });
  });
}

/** The links that combine the claims of a graph, none of which is stored. */
export async function fillLinks(store: GraphStore, projection: Projection): Promise<void> {
  const view = viewLinks(projection);
  const links = [...projection.links()];
  for (let first = 0; first < links.length; first += BATCH * CHUNKS) {
    await store.write(async (run) => {
      for (let from = first; from < Math.min(first + BATCH * CHUNKS, links.length); from += BATCH) {
        const rows = links.slice(from, from + BATCH).map((link) => linkRow(view, link));
        await run(write.addLinks.with('TIED_TO'), { rows });
      }
    });
  }
}

function linkRow(view: LinkView, link: number) {
  const found = view.at(link);
  if (!found) throw new Error(`link ${link} is gone`);
  const { projection } = view;
  const { id, from, to, qualifiers } = found.link;
  return {
    id,
    from: projection.idOf(from),
    to: projection.idOf(to),
    qualifiers,
    version: 1,
    ...found.summary,
  };
}

const NOTHING = {
  summary: null,
  anonymous: null,
  lat: null,
  lon: null,
  precisionKm: null,
  iso: null,
  happened: null,
  unit: null,
};

const NO_DETAILS = { outlet: null, url: null, published: null, language: null, reliabilityReason: null };
