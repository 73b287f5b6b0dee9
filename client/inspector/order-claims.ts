import type { Claim } from '../api/types.ts';

/** Claims grouped by speaker, both by descending weight. Of equal weights, the claim that counts comes first. */
export function bySpeaker(claims: readonly Claim[]): Claim[] {
  const byWeight = [...claims].sort(
    (a, b) => b.weight - a.weight || Number(isRepeat(a)) - Number(isRepeat(b)),
  );
  const origins = [...new Set(byWeight.map((c) => c.origin))];
  return origins.flatMap((origin) => byWeight.filter((c) => c.origin === origin));
}

/** Whether the link counts a stronger claim of the same party instead. */
export const isRepeat = (claim: Claim): boolean =>
  claim.__typename === 'LinkClaim' && !claim.counts && claim.stance !== 'UNCONFIRMED' && !claim.retractedAt;
