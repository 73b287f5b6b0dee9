import { DEFAULT_DEADLINE_MS, MAX_DEADLINE_MS } from '../../access/limits/deadline.ts';
import type { Limits } from '../../analysis/pool/pool.ts';
import { InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';

/** When an analysis has to stop. Throws InvalidInput for a deadline out of range. */
export function checkLimits(ms: number | null | undefined, signal: AbortSignal): Limits {
  const problems = ms == null ? [] : rangeProblems('input.deadlineMs', ms, 1, MAX_DEADLINE_MS);
  if (problems.length > 0) throw new InvalidInput(problems);
  return { deadlineMs: ms ?? DEFAULT_DEADLINE_MS, signal };
}

/** Throws InvalidInput unless there are two ends, with nothing in both. `at` is where they are given. */
export function checkEnds(
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
  at: string,
): void {
  const problems: Problem[] = [];
  if (from.length === 0) problems.push(problem(`${at}.from`, 'LIST_EMPTY'));
  if (to.length === 0) problems.push(problem(`${at}.to`, 'LIST_EMPTY'));
  const ends = new Set(to);
  const both = from.find((id) => ends.has(id));
  if (both) problems.push(problem(`${at}.to`, 'ENDS_SHARED', { id: both }));
  if (problems.length > 0) throw new InvalidInput(problems);
}
