import { isLinkClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import type { Entity, Source } from '../model/entity.ts';
import { eachInTurns, mapInTurns } from '../model/event-loop.ts';
import { fold } from '../model/fold.ts';
import { groupBy } from '../model/group-by.ts';
import { linkId, linkKey } from '../model/ids.ts';
import { LABEL_OF } from '../model/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { Counters, EvidenceRow } from '../store/rows.ts';
import type { SourceFacts } from './check.ts';
import type { Known } from './known.ts';
import { claimToRow, type Recording, type StoredClaim } from './claim-to-row.ts';
import { inChunks, preparedInChunks } from './in-chunks.ts';
import { speakersIn, watchParties } from './parties.ts';
import {
  addUpLinks,
  recordedEvidence,
  refreshLinks,
  type EvidenceByLink,
  type TouchedLink,
} from './refresh-links.ts';

/** A claim to be written. What a Chasqui file tells beside it is kept. */
export interface NewClaim extends Pick<Recording, 'retractedAt' | 'importId'> {
  readonly id: string;
  readonly claim: LinkClaim | ValueClaim;
  readonly source: SourceFacts;
  readonly recordedAt?: string | undefined;
}

/** The imports that an entity or a source comes with; none for what is recorded by hand or was there at first. */
export interface WithImports {
  readonly importIds: readonly string[];
  /** Of one that comes in retracted already. */
  readonly retractedAt?: string | null | undefined;
}

/** What is written at one version: everything in it has been checked. */
export interface Changes {
  readonly entities: readonly (Entity & WithImports)[];
  readonly sources: readonly (Source & WithImports)[];
  /** What was retracted before; of it, what is among entities and sources comes back. */
  readonly retracted: Known['retracted'];
  readonly claims: readonly NewClaim[];
  /** Claims that were retracted and are in force again. */
  readonly reinstated: readonly { readonly id: string; readonly claim: LinkClaim | ValueClaim }[];
  readonly titleOf: (source: string) => string;
}

/** Writes changes and adds up the links concerned. `graph` is the Graph node with the version they get. */
export async function writeChanges(
  run: Run,
  { version, ...counters }: Counters & { readonly version: number },
  changes: Changes,
  vocabulary: Vocabulary,
  /** Called before each statement: stops by throwing. */
  step: (done: number) => void = () => {},
): Promise<{ counters: Counters; links: string[] }> {
  const after = await addNodes(run, changes, counters, version);
  const recording = { version, now: new Date().toISOString(), titleOf: changes.titleOf };
  const speakers = await speakersIn(linkClaimsIn(changes.claims, changes.reinstated));
  const regroup = await watchParties(run, speakers, vocabulary);
  await inChunks(
    changes.reinstated.map(({ id }) => id),
    (ids) => run(write.retractClaims, { ids: ids as unknown as string[], retractedAt: null, version }),
  );
  const links = await touchedLinks([...changes.claims, ...changes.reinstated], vocabulary);
  // Asked before the new claims are there: of most links nothing is, and then nothing has to be read back.
  const recorded = counters.claimSeq === 0 ? NOTHING : await recordedEvidence(run, links);
  const fresh = new Map<string, EvidenceRow[]>();
  await preparedInChunks(
    changes.claims,
    (part, from) => {
      step(from);
      const rows = storedClaims(part, counters.claimSeq + 1 + from, recording, vocabulary);
      rows.forEach((row, i) => addEvidence(fresh, row, part[i]));
      return rows;
    },
    (rows) => addClaims(run, rows),
  );
  await addUpLinks(run, links, recorded, fresh, version, vocabulary);
  const moved = await regroup();
  const touched = new Set(moved.length > 0 ? links.map(({ id }) => id) : []);
  const regrouped = moved.filter(({ id }) => !touched.has(id));
  await refreshLinks(run, regrouped, version, vocabulary);
  return {
    counters: { ...after, claimSeq: counters.claimSeq + changes.claims.length },
    links: [...links, ...regrouped].map(({ id }) => id),
  };
}

function* linkClaimsIn(
  ...lists: readonly (readonly { readonly claim: LinkClaim | ValueClaim }[])[]
): Generator<LinkClaim> {
  for (const claims of lists) for (const { claim } of claims) if (isLinkClaim(claim)) yield claim;
}

const NOTHING: EvidenceByLink = new Map();

/** The evidence of a claim for its link; none for a claim that is recorded as retracted. */
function addEvidence(all: Map<string, EvidenceRow[]>, row: StoredClaim, claim: NewClaim | undefined): void {
  if (row.kind !== 'LINK' || row.retractedAt !== null || !claim) return;
  const { id, linkId, stance, hedge, credibility, origin, sourceId, happenedEarliest, happenedLatest } = row;
  const { reliability, role } = claim.source;
  const words = { id, linkId, stance, hedge, credibility, origin };
  const said = { ...words, sourceId, reliability, role, happenedEarliest, happenedLatest };
  const before = all.get(linkId);
  if (before) before.push(said);
  else all.set(linkId, [said]);
}

async function addNodes(
  run: Run,
  { entities, sources, retracted }: Changes,
  counters: Counters,
  version: number,
): Promise<Counters> {
  const [newEntities, backEntities] = split(entities, retracted.entities);
  const [newSources, backSources] = split(sources, retracted.sources);
  const entityRow = (e: Entity & WithImports) => ({ ...e, nameKey: fold(e.name), version });
  const numbered = await mapInTurns(newEntities, (entity, i) => ({
    entity,
    seq: counters.entitySeq + 1 + i,
  }));
  for (const [kind, ofKind] of groupBy(numbered, ({ entity }) => entity.kind)) {
    await preparedInChunks(
      ofKind,
      (part) => part.map(({ entity, seq }) => ({ ...entityRow(entity), seq })),
      (rows) => run(write.addEntities.with(LABEL_OF[kind]), { rows }),
    );
  }
  for (const [kind, ofKind] of groupBy(backEntities, (entity) => entity.kind)) {
    await preparedInChunks(
      ofKind,
      (part) => part.map(entityRow),
      (rows) => run(write.putEntities.with(LABEL_OF[kind]), { rows }),
    );
  }
  const sourceRows = newSources.map((s, i) => ({ ...s, seq: counters.sourceSeq + 1 + i, version }));
  await inChunks(sourceRows, (part) => run(write.addSources, { rows: part }));
  await inChunks(
    backSources.map((s) => ({ ...s, version })),
    (part) => run(write.putSources, { rows: part }),
  );
  if (backEntities.length + backSources.length > 0) await run(write.setNodesVersion, {});
  return {
    ...counters,
    entitySeq: counters.entitySeq + newEntities.length,
    sourceSeq: counters.sourceSeq + newSources.length,
  };
}

/** What is new, and what comes back. */
function split<T extends { readonly id: string }>(
  all: readonly T[],
  retracted: ReadonlyMap<string, unknown>,
): [T[], T[]] {
  if (retracted.size === 0) return [[...all], []];
  return [all.filter(({ id }) => !retracted.has(id)), all.filter(({ id }) => retracted.has(id))];
}

function storedClaims(
  claims: readonly NewClaim[],
  firstSeq: number,
  { version, now, titleOf }: { version: number; now: string; titleOf: (source: string) => string },
  vocabulary: Vocabulary,
): StoredClaim[] {
  return claims.map(({ id, claim, source, recordedAt = now, retractedAt, importId }, i) => {
    const titled = { ...source, title: titleOf(source.id) };
    const recording = { id, seq: firstSeq + i, version, recordedAt, retractedAt, importId, source: titled };
    return claimToRow(claim, recording, vocabulary);
  });
}

async function addClaims(run: Run, claims: readonly StoredClaim[]): Promise<void> {
  const ofKind = (kind: StoredClaim['kind']) => claims.filter((claim) => claim.kind === kind);
  await inChunks(ofKind('LINK'), (rows) => run(write.addLinkClaims, { rows }));
  await inChunks(ofKind('VALUE'), (rows) => run(write.addValueClaims, { rows }));
  const speakers = claims.flatMap((c) =>
    c.attributedToIds.map((speakerId, order) => ({ id: c.id, speakerId, order })),
  );
  await inChunks(speakers, (rows) => run(write.joinSpeakers, { rows }));
}

async function touchedLinks(
  claims: readonly { readonly claim: LinkClaim | ValueClaim }[],
  vocabulary: Vocabulary,
): Promise<TouchedLink[]> {
  const links = new Map<string, TouchedLink>();
  await eachInTurns(claims, ({ claim }) => {
    const type = isLinkClaim(claim) && vocabulary.linkTypes.get(claim.type);
    if (!type || !isLinkClaim(claim)) return;
    const key = linkKey(claim, type);
    const id = linkId(key);
    links.set(id, { id, ...key });
  });
  return [...links.values()];
}
