import { claimFieldValues, isLinkClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import { claimKeys } from '../model/claim-keys.ts';
import { linkId, linkKey } from '../model/ids.ts';
import { storedQualifiers } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { SourceFacts } from './check-claim.ts';

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
