import { problem, type Problem } from './errors.ts';

/** The problem of a number that is out of range, bounds included; none where it is not. */
export const rangeProblems = (at: string, value: number, min: number, max: number): Problem[] =>
  value >= min && value <= max ? [] : [problem(at, 'OUT_OF_RANGE', { min, max, value })];
