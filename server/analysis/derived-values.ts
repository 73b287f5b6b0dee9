import { claimWeight } from '../model/confidence.ts';
import { isDerived, outranks, type DerivedProperty } from '../model/derived-values.ts';
import { eachInTurns } from '../model/event-loop.ts';
import type { Weights } from '../model/vocabulary.ts';
import type { ProjectedClaimRow } from '../store/rows.ts';
import type { Projection } from './projection.ts';

/** The values of {@link DerivedProperty} that entities have at one version. */
export interface DerivedValues {
  /** Null where no claim supports one. */
  valueOf(entity: string, property: DerivedProperty): string | null;
}

/**
 * Finds the strongest claim that supports a value, of each entity and property: one pass over the claims on values.
 * Retracted claims are not in the projection, and only counts are superseded, which these properties are not.
 */
export async function derivedValues(projection: Projection, weights: Weights): Promise<DerivedValues> {
  const strongest = new Map<DerivedProperty, Map<string, ProjectedClaimRow>>();
  // Field by field: rows come from the store as dictionaries, which are slow to copy as a whole.
  const ranked = ({ id, claimedLatest, sourceId, stance, hedge, credibility }: ProjectedClaimRow) => {
    const grade = projection.gradeOf(sourceId);
    const weight = grade ? claimWeight({ stance, hedge, credibility, ...grade }, weights) : 0;
    return { id, claimedLatest, weight };
  };
  await eachInTurns(projection.valueClaims, (claim) => {
    const { property, subjectId, stance } = claim;
    if (property === null || !isDerived(property) || stance !== 'SUPPORTS') return;
    const found = strongest.get(property) ?? new Map<string, ProjectedClaimRow>();
    strongest.set(property, found);
    const other = found.get(subjectId);
    if (!other || outranks(ranked(claim), ranked(other))) found.set(subjectId, claim);
  });
  return { valueOf: (entity, property) => strongest.get(property)?.get(entity)?.value ?? null };
}
