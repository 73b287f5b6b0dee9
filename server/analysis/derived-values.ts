import { claimWeight } from '../model/confidence.ts';
import { isDerived, outranks, type DerivedProperty } from '../model/derived-values.ts';
import { forEachYielding } from '../model/event-loop.ts';
import type { Weights } from '../model/vocabulary.ts';
import type { ProjectedClaimRow } from '../store/rows.ts';
import type { Projection } from './projection.ts';

/** The values of {@link DerivedProperty} that entities have at one version. */
export interface DerivedValues {
  /** Null if no claim supports a value. */
  valueOf(entity: string, property: DerivedProperty): string | null;
}

/**
 * Finds the strongest claim that supports a value, for each entity and property, in one pass over the value claims.
 * The projection has no retracted claims. Superseded counts do not matter, as these properties are not counts.
 */
export async function derivedValues(projection: Projection, weights: Weights): Promise<DerivedValues> {
  const strongest = new Map<DerivedProperty, Map<string, ProjectedClaimRow>>();
  // Field by field: V8 keeps rows of the store as dictionaries, which are slow to copy.
  const ranked = ({ id, claimedLatest, sourceId, stance, hedge, credibility }: ProjectedClaimRow) => {
    const grade = projection.gradeOf(sourceId);
    const weight = grade ? claimWeight({ stance, hedge, credibility, ...grade }, weights) : 0;
    return { id, claimedLatest, weight };
  };
  await forEachYielding(projection.valueClaims, (claim) => {
    const { property, subjectId, stance } = claim;
    if (property === null || !isDerived(property) || stance !== 'SUPPORTS') return;
    const found = strongest.get(property) ?? new Map<string, ProjectedClaimRow>();
    strongest.set(property, found);
    const best = found.get(subjectId);
    if (!best || outranks(ranked(claim), ranked(best))) found.set(subjectId, claim);
  });
  return { valueOf: (entity, property) => strongest.get(property)?.get(entity)?.value ?? null };
}
