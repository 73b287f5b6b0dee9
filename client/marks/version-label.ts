import type { Dispute } from '../api/types.ts';
import type { Words } from '../words/words.ts';

/** A version of a dispute in words. The case file words those of a dispute that it names. */
export function versionLabel(
  { basis }: Dispute,
  { label, claims }: Dispute['versions'][number],
  { stances, disputes }: Words,
): string {
  const [first] = claims;
  if (basis === 'NAMED' || !first) return label;
  if (basis === 'LINK') return stances[first.stance];
  return first.__typename === 'ValueClaim' && first.stance === 'DENIES'
    ? disputes.notValue(first.value)
    : label;
}
