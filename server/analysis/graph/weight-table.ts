import { claimWeight } from '../../model/confidence.ts';
import { CREDIBILITIES, HEDGES, RELIABILITIES, SOURCE_ROLES } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { HEDGE_INDEX } from './graph-columns.ts';
import { packGrade } from './source-grade.ts';

/** Bits of an index of `weights`, from the lowest: the credibility (three), the grade (four) and the hedge. */
const GRADE_SHIFT = 3;
const HEDGE_SHIFT = 7;

/** Where `weights` holds the weight of a hedge, a grade and a credibility. */
export const weightIndex = (hedge: number, grade: number, credibility: number): number =>
  (hedge << HEDGE_SHIFT) | (grade << GRADE_SHIFT) | credibility;

/** The weight of every combination of hedge, grade and credibility, by {@link weightIndex}. */
export function weightTable({ weights }: Vocabulary): Float64Array {
  const table = new Float64Array(weightIndex(HEDGES.length, 0, 0));
  for (const hedge of HEDGES) {
    for (const reliability of RELIABILITIES) {
      for (const role of SOURCE_ROLES) {
        for (const credibility of CREDIBILITIES) {
          const graded = { stance: 'SUPPORTS', hedge, credibility, reliability, role } as const;
          const index = weightIndex(HEDGE_INDEX[hedge], packGrade(reliability, role), credibility);
          table[index] = claimWeight(graded, weights);
        }
      }
    }
  }
  return table;
}
