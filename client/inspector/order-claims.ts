import type { Claim } from '../api/types.ts';

/** Claims by speaker, the weightiest first in both; the one that counts before others of its weight. */
export function bySpeaker(claims: readonly Claim[]): Claim[] {
  const byWeight = [...claims].sort(
    (a, b) => b.weight - a.weight || Number(isRepeat(a)) - Number(isRepeat(b)),
  );
  const origins = [...new Set(byWeight.map((c) => c.origin))];
  return origins.flatMap((origin) => byWeight.filter((c) => c.origin === origin));
}

/** Whether its link counts a stronger claim of the same speaker instead. */
export const isRepeat = (claim: Claim): boolean =>
  claim.__typename === 'LinkClaim' && !claim.counts && claim.stance !== 'UNCONFIRMED' && !claim.retractedAt;
