import type { EvidenceRow } from '../store/rows.ts';
import { write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Changes, NewClaim } from './changes.ts';
import { claimToRow, type StoredClaim } from './claim-to-row.ts';
import type { EvidenceByLink } from './combine-links.ts';
import { inChunks, preparedInChunks } from './in-chunks.ts';

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
