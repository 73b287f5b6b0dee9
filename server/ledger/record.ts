import { isLinkClaim } from '../model/claim.ts';
import { fold } from '../model/fold.ts';
import { groupBy } from '../model/group-by.ts';
import { linkId, linkKey } from '../model/ids.ts';
import { LABEL_OF } from '../model/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { GraphStore, Run } from '../store/graph-store.ts';
import type { Counters } from '../store/rows.ts';
import type { Batch } from './batch.ts';
import { checkBatch, type CheckedBatch } from './check.ts';
import { claimToRow, type StoredClaim } from './claim-to-row.ts';
import { lookUp, type Known } from './known.ts';
import { refreshLinks, type TouchedLink } from './refresh-links.ts';

export interface Recorded {
  readonly version: number;
  /** Ids of the claims of the batch, link claims first, in the order given. */
  readonly claims: readonly string[];
  /** New ones, and those reinstated after a retraction. */
  readonly recorded: number;
  readonly unchanged: number;
  readonly links: readonly string[];
}

/** Rows a statement takes at once; bounds the memory of one UNWIND. */
const CHUNK = 2_000;

/** Ends a transaction in which there turned out to be nothing to do; the version stays as it was. */
class NothingNew extends Error {
  readonly version: number;
  constructor(version: number) {
    super('nothing new');
    this.version = version;
  }
}

/**
 * Records a batch in one transaction: validates all, writes all or nothing, adds up the links concerned,
 * raises the version. The same batch again changes nothing. `more` writes what else belongs to the batch.
 *
 * Throws InvalidInput with every problem found.
 */
export async function recordBatch(
  store: GraphStore,
  vocabulary: Vocabulary,
  batch: Batch,
  more?: (run: Run, counters: Counters) => Promise<Counters>,
): Promise<Recorded> {
  let checked: CheckedBatch | undefined;
  try {
    return await store.write(async (run) => {
      const [graph] = await run(write.raiseVersion, {});
      if (!graph) throw new Error('the Graph node is missing');
      const { version, ...counters } = graph;
      const known = await lookUp(run, batch, entityQualifiers(vocabulary));
      checked = checkBatch(batch, vocabulary, known);
      const ids = checked.claims.map(({ id }) => id);
      const there = new Map((await run(read.claimsById, { ids })).map((row) => [row.id, row]));
      const fresh = checked.claims.filter(({ id }) => !there.has(id));
      const retracted = [...there.values()].filter((row) => row.retractedAt !== null).map(({ id }) => id);
      const newThings = checked.newEntities.length + checked.newSources.length;
      if (fresh.length + retracted.length + newThings === 0) throw new NothingNew(version - 1);

      const after = await addNodes(run, checked, counters, version);
      const stored = storedClaims(
        fresh,
        checked,
        known,
        { version, firstSeq: counters.claimSeq + 1 },
        vocabulary,
      );
      await addClaims(run, stored);
      await run(write.retractClaims, { ids: retracted, retractedAt: null, version });
      const back = new Set(retracted);
      const changed = checked.claims.filter(({ id }) => !there.has(id) || back.has(id));
      const links = touchedLinks(changed, vocabulary);
      await refreshLinks(run, links, version, vocabulary);
      const last = { ...after, claimSeq: counters.claimSeq + fresh.length };
      await run(write.setCounters, more ? await more(run, last) : last);
      return {
        version,
        claims: ids,
        recorded: changed.length,
        unchanged: ids.length - changed.length,
        links: links.map(({ id }) => id),
      };
    });
  } catch (error) {
    if (!(error instanceof NothingNew) || !checked) throw error;
    const claims = checked.claims.map(({ id }) => id);
    return { version: error.version, claims, recorded: 0, unchanged: claims.length, links: [] };
  }
}

export function entityQualifiers(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(
    [...vocabulary.qualifiers].filter(([, rule]) => rule.value === 'entity').map(([key]) => key),
  );
}

async function addNodes(
  run: Run,
  checked: CheckedBatch,
  counters: Counters,
  version: number,
): Promise<Counters> {
  const { newEntities, newSources } = checked;
  const rows = newEntities.map((e, i) => ({
    ...e,
    nameKey: fold(e.name),
    seq: counters.entitySeq + 1 + i,
    version,
  }));
  for (const [kind, ofKind] of groupBy(rows, (row) => row.kind)) {
    await inChunks(ofKind, (part) => run(write.addEntities.with(LABEL_OF[kind]), { rows: part }));
  }
  const sources = newSources.map((s, i) => ({ ...s, seq: counters.sourceSeq + 1 + i, version }));
  await inChunks(sources, (part) => run(write.addSources, { rows: part }));
  return {
    ...counters,
    entitySeq: counters.entitySeq + newEntities.length,
    sourceSeq: counters.sourceSeq + newSources.length,
  };
}

function storedClaims(
  fresh: CheckedBatch['claims'],
  checked: CheckedBatch,
  known: Known,
  { version, firstSeq }: { version: number; firstSeq: number },
  vocabulary: Vocabulary,
): StoredClaim[] {
  const recordedAt = new Date().toISOString();
  const titles = new Map(
    [...known.sources.values(), ...checked.newSources].map(({ id, title }) => [id, title]),
  );
  return fresh.map(({ id, claim, source }, i) => {
    const titled = { ...source, title: titles.get(source.id) ?? '' };
    return claimToRow(claim, { id, seq: firstSeq + i, version, recordedAt, source: titled }, vocabulary);
  });
}

async function addClaims(run: Run, claims: readonly StoredClaim[]): Promise<void> {
  await inChunks(claims, (rows) => run(write.addClaims, { rows }));
  const objects = claims.flatMap((c) => (c.kind === 'LINK' ? [{ id: c.id, objectId: c.objectId }] : []));
  await inChunks(objects, (rows) => run(write.joinObjects, { rows }));
  const speakers = claims.flatMap((c) =>
    c.attributedToIds.map((speakerId, order) => ({ id: c.id, speakerId, order })),
  );
  await inChunks(speakers, (rows) => run(write.joinSpeakers, { rows }));
}

function touchedLinks(claims: CheckedBatch['claims'], vocabulary: Vocabulary): TouchedLink[] {
  const links = new Map<string, TouchedLink>();
  for (const { claim } of claims) {
    const type = isLinkClaim(claim) && vocabulary.linkTypes.get(claim.type);
    if (!type || !isLinkClaim(claim)) continue;
    const key = linkKey(claim, type);
    const id = linkId(key);
    links.set(id, { id, ...key });
  }
  return [...links.values()];
}

async function inChunks<T>(rows: readonly T[], run: (part: Record<string, unknown>[]) => Promise<unknown>) {
  for (let i = 0; i < rows.length; i += CHUNK) {
    await run(rows.slice(i, i + CHUNK) as Record<string, unknown>[]);
  }
}
