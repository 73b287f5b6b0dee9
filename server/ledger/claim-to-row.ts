import { isLinkClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import { dayBounds, UNBOUNDED } from '../model/edtf.ts';
import { fold } from '../model/fold.ts';
import { linkId, linkKey } from '../model/ids.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { SourceFacts } from './check.ts';

/** What the row needs beyond the claim itself. */
export interface Recording {
  readonly id: string;
  readonly seq: number;
  readonly version: number;
  readonly recordedAt: string;
  /** Of one that comes in taken back already. */
  readonly retractedAt?: string | null | undefined;
  readonly importId?: string | null | undefined;
  readonly source: SourceFacts & { readonly title: string };
}

/** The last speaker; else the outlet the story goes back to; else the document itself. */
export function originOf(
  claim: { attributedTo: readonly string[]; source: string },
  source: SourceFacts,
): string {
  return claim.attributedTo.at(-1) ?? source.outlet ?? claim.source;
}

/** A claim as the database keeps it. `claimed` falls back to the source's publication for its bounds only. */
export function claimToRow(claim: LinkClaim | ValueClaim, recording: Recording, vocabulary: Vocabulary) {
  const happened = claim.happened ? dayBounds(claim.happened) : UNBOUNDED;
  const when = claim.claimed ?? recording.source.published;
  const claimed = when ? dayBounds(when) : UNBOUNDED;
  return {
    id: recording.id,
    seq: recording.seq,
    version: recording.version,
    recordedAt: recording.recordedAt,
    retractedAt: recording.retractedAt ?? null,
    importId: recording.importId ?? null,
    ...about(claim, vocabulary),
    subjectId: claim.subject,
    stance: claim.stance,
    hedge: claim.hedge,
    sourceId: claim.source,
    attributedToIds: claim.attributedTo,
    origin: originOf(claim, recording.source),
    statement: claim.statement,
    textKey: fold(`${claim.statement} ${recording.source.title}`),
    locator: claim.locator ?? null,
    happened: claim.happened ?? null,
    happenedEarliest: happened.earliest,
    happenedLatest: happened.latest,
    claimed: claim.claimed ?? null,
    claimedEarliest: claimed.earliest,
    claimedLatest: claimed.latest,
    qualifiers: Object.entries(claim.qualifiers)
      .map(([key, value]) => `${key}=${value}`)
      .sort(),
  };
}
export type StoredClaim = ReturnType<typeof claimToRow>;

function about(claim: LinkClaim | ValueClaim, vocabulary: Vocabulary) {
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
