import type { Problem } from './errors.ts';

/** The problem of a number that is out of range, bounds included; none where it is not. */
export function rangeProblems(at: string, value: number, min: number, max: number): Problem[] {
  if (value >= min && value <= max) return [];
  return [{ at, message: `must be from ${min} to ${max}; got ${value}` }];
}
