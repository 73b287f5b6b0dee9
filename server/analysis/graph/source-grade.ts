import { RELIABILITIES, type Reliability, type SourceRole } from '../../model/kinds.ts';
import { RELIABILITY_INDEX } from './graph-columns.ts';

/** In a cell of `sourceGrade`, above the reliability: the source is reference data. */
const REFERENCE = 8;

/** A cell of `sourceGrade`: the index of the reliability in RELIABILITIES, and the role. */
export const packGrade = (reliability: Reliability, role: SourceRole): number =>
  RELIABILITY_INDEX[reliability] + (role === 'REFERENCE' ? REFERENCE : 0);

export const reliabilityOf = (grade: number): Reliability => RELIABILITIES[grade & (REFERENCE - 1)]!;
export const roleOf = (grade: number): SourceRole => (isReferenceGrade(grade) ? 'REFERENCE' : 'EVIDENCE');
export const isReferenceGrade = (grade: number): boolean => grade >= REFERENCE;
