import type { Dispute } from '../api/types.ts';
import type { Words } from '../words/words.ts';

/**
 * The label of a version of a dispute in the language of the workspace. Labels from the case file are not
 * translated.
 */
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
