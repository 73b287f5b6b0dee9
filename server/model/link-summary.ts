import { combineClaims, type Evidence, type Sum } from './confidence.ts';

/** The fields of a claim that its link summarizes. Days are `YYYY-MM-DD`, null when open or unknown. */
export interface LinkEvidence extends Evidence {
  readonly sourceId: string;
  readonly happenedEarliest: string | null;
  readonly happenedLatest: string | null;
}

/** The summary of a link. Its dates span the dated supporting claims; its counts include every claim. */
export interface LinkSummary extends Sum {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly originCount: number;
  readonly partyCount: number;
}

/** What the claims with one key add up to. */
export function summarizeLink(claims: readonly LinkEvidence[]): LinkSummary {
  let earliest: string | null = null;
  let latest: string | null = null;
  for (const { stance, happenedEarliest: from, happenedLatest: to } of claims) {
    if (stance !== 'SUPPORTS') continue;
    if (from !== null && (earliest === null || from < earliest)) earliest = from;
    if (to !== null && (latest === null || to > latest)) latest = to;
  }
  return {
    ...combineClaims(claims),
    earliest,
    latest,
    claimCount: claims.length,
    // Most links have one claim, for which creating sets would take most of the time.
    sourceCount: claims.length < 2 ? claims.length : new Set(claims.map((c) => c.sourceId)).size,
    originCount: claims.length < 2 ? claims.length : new Set(claims.map((c) => c.origin)).size,
    partyCount: claims.length < 2 ? claims.length : new Set(claims.map((c) => c.party)).size,
  };
}
