import { addUp, type Evidence, type Sum } from './confidence.ts';

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
}

/** What the claims with one key add up to. */
export function summarise(claims: readonly LinkEvidence[]): LinkSummary {
  const supporting = claims.filter((c) => c.stance === 'SUPPORTS');
  const days = (side: 'happenedEarliest' | 'happenedLatest') =>
    supporting.flatMap((c) => c[side] ?? []).sort();
  return {
    ...addUp(claims),
    earliest: days('happenedEarliest')[0] ?? null,
    latest: days('happenedLatest').at(-1) ?? null,
    claimCount: claims.length,
    sourceCount: new Set(claims.map((c) => c.sourceId)).size,
    originCount: new Set(claims.map((c) => c.origin)).size,
  };
}
