import { claimFieldValues, isLinkClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import { claimKeys } from '../model/claim-keys.ts';
import { linkId, linkKey } from '../model/ids.ts';
import { storedQualifiers } from '../model/qualifiers.ts';
import type { SourceFacts } from './check-claim.ts';
import type { EvidenceRow } from '../store/rows.ts';
import { write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Changes, NewClaim } from './changes.ts';
import type { EvidenceByLink } from './combine-links.ts';
import { inChunks, preparedInChunks } from '../model/in-chunks.ts';

/** The version that claims are recorded at, and the number of the first of them. */
interface RecordedAt {
  readonly version: number;
  readonly firstSeq: number;
}

/** Writes new claims. Returns the evidence that they add to links, by link. `step` is called before each statement. */
export async function writeClaims(
  run: Run,
  { claims, sources, existing }: Changes,
  { version, firstSeq }: RecordedAt,
  vocabulary: Vocabulary,
  step: (done: number) => void,
): Promise<EvidenceByLink> {
  const now = new Date().toISOString();
  const titles = new Map([...existing.sources.values(), ...sources].map(({ id, title }) => [id, title]));
  const rowOf = ({ id, claim, source, recordedAt = now, retractedAt, importId }: NewClaim, seq: number) => {
    const titled = { ...source, title: titles.get(source.id) ?? '' };
    const recording = { id, seq, version, recordedAt, retractedAt, importId, source: titled };
    return claimToRow(claim, recording, vocabulary);
  };
  const evidence = new Map<string, EvidenceRow[]>();
  await preparedInChunks(
    claims,
    (part, from) => {
      step(from);
      const rows = part.map((claim, i) => rowOf(claim, firstSeq + from + i));
      rows.forEach((row, i) => addEvidence(evidence, row, part[i]));
      return rows;
    },
    (rows) => addClaims(run, rows),
  );
  return evidence;
}

/** A claim that is recorded as retracted is no evidence. */
function addEvidence(
  evidence: Map<string, EvidenceRow[]>,
  row: StoredClaim,
  claim: NewClaim | undefined,
): void {
  if (row.kind !== 'LINK' || row.retractedAt !== null || !claim) return;
  const { id, linkId, stance, hedge, credibility, origin, sourceId, happenedEarliest, happenedLatest } = row;
  const { reliability, role } = claim.source;
  const wording = { id, linkId, stance, hedge, credibility, origin };
  const added = { ...wording, sourceId, reliability, role, happenedEarliest, happenedLatest };
  const before = evidence.get(linkId);
  if (before) before.push(added);
  else evidence.set(linkId, [added]);
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

/** What a row holds besides the claim itself. */
export interface Recording {
  readonly id: string;
  readonly seq: number;
  readonly version: number;
  readonly recordedAt: string;
  /** Set for a claim that is recorded as retracted. */
  readonly retractedAt?: string | null | undefined;
  readonly importId?: string | null | undefined;
  readonly source: SourceFacts & { readonly title: string };
}

/** The original speaker; else the outlet that the document quotes; else the document itself. */
function originOf(claim: { attributedTo: readonly string[]; source: string }, source: SourceFacts): string {
  return claim.attributedTo.at(-1) ?? source.outlet ?? claim.source;
}

/** A claim as the database stores it. */
export function claimToRow(claim: LinkClaim | ValueClaim, recording: Recording, vocabulary: Vocabulary) {
  return {
    id: recording.id,
    seq: recording.seq,
    version: recording.version,
    recordedAt: recording.recordedAt,
    retractedAt: recording.retractedAt ?? null,
    importId: recording.importId ?? null,
    ...contentOf(claim, vocabulary),
    subjectId: claim.subject,
    ...claimFieldValues(claim),
    sourceId: claim.source,
    attributedToIds: claim.attributedTo,
    origin: originOf(claim, recording.source),
    ...claimKeys(claim, recording.source),
    qualifiers: storedQualifiers(claim.qualifiers),
  };
}
export type StoredClaim = ReturnType<typeof claimToRow>;

function contentOf(claim: LinkClaim | ValueClaim, vocabulary: Vocabulary) {
  if (!isLinkClaim(claim)) {
    const { property, value, min = null, max = null, unit = null, approximate } = claim;
    return { kind: 'VALUE' as const, property, value, min, max, unit, approximate };
  }
  const type = vocabulary.linkTypes.get(claim.type);
  if (!type) throw new Error(`unchecked link type ${claim.type}`);
  return {
    kind: 'LINK' as const,
    type: claim.type,
    objectId: claim.object,
    linkId: linkId(linkKey(claim, type)),
  };
}
