import type { Claim } from '../api/types.ts';

/** Claims by speaker, greatest weight first in both; of equal weights the one that contributes first. */
export function bySpeaker(claims: readonly Claim[]): Claim[] {
  const byWeight = [...claims].sort(
    (a, b) => b.weight - a.weight || Number(isRepeat(a)) - Number(isRepeat(b)),
  );
  const origins = [...new Set(byWeight.map((c) => c.origin))];
  return origins.flatMap((origin) => byWeight.filter((c) => c.origin === origin));
}

/** Whether a stronger claim of the same party contributes to the link instead. */
export const isRepeat = (claim: Claim): boolean =>
  claim.__typename === 'LinkClaim' &&
  !claim.contributes &&
  claim.stance !== 'UNCONFIRMED' &&
  !claim.retractedAt;
