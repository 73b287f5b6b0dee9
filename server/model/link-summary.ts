import { combineClaims, type Evidence, type Sum } from './confidence.ts';

/** What a link keeps of each claim. Days are `YYYY-MM-DD`, null where open or unknown. */
export interface LinkEvidence extends Evidence {
  readonly sourceId: string;
  readonly happenedEarliest: string | null;
  readonly happenedLatest: string | null;
}

/** A link's own figures. Dates span the supporting claims that are dated; counts take in every claim. */
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
    // Most links have one claim, and sets of one are most of what adding it up would take.
    sourceCount: claims.length < 2 ? claims.length : new Set(claims.map((c) => c.sourceId)).size,
    originCount: claims.length < 2 ? claims.length : new Set(claims.map((c) => c.origin)).size,
    partyCount: claims.length < 2 ? claims.length : new Set(claims.map((c) => c.party)).size,
  };
}
