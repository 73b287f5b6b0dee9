import type { OutClaim } from '../../exchange/out/format.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** Ids of the entities that a claim refers to; null where it has no object. */
export function* entitiesOfClaim(
  { subject, object, attributedTo, qualifiers }: OutClaim,
  vocabulary: Vocabulary,
) {
  yield subject;
  yield object;
  yield* attributedTo;
  for (const [key, value] of Object.entries(qualifiers)) {
    if (vocabulary.qualifiers.get(key)?.value === 'entity') yield value;
  }
}
