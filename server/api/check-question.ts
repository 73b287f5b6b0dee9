import { DEFAULT_DEADLINE_MS, MAX_DEADLINE_MS } from '../access/limits/deadline.ts';
import type { Limits } from '../analysis/pool/pool.ts';
import { InvalidInput, type Problem } from '../model/errors.ts';

/** When an analysis has to stop. Throws InvalidInput for a deadline out of range. */
export function checkLimits(ms: number | null | undefined, signal: AbortSignal): Limits {
  if (ms != null && (ms < 1 || ms > MAX_DEADLINE_MS)) {
    const message = `is ${ms}; it goes from 1 to ${MAX_DEADLINE_MS}`;
    throw new InvalidInput([{ at: 'input.deadlineMs', message }]);
  }
  return { deadlineMs: ms ?? DEFAULT_DEADLINE_MS, signal };
}

/** Throws InvalidInput unless there are two ends, with nothing in both. `at` is where they are given. */
export function checkEnds(
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
  at: string,
): void {
  const problems: Problem[] = [];
  if (from.length === 0) problems.push({ at: `${at}.from`, message: 'is empty; name an entity' });
  if (to.length === 0) problems.push({ at: `${at}.to`, message: 'is empty; name an entity' });
  const ends = new Set(to);
  const both = from.find((id) => ends.has(id));
  if (both) problems.push({ at: `${at}.to`, message: `"${both}" is in from as well; the ends must differ` });
  if (problems.length > 0) throw new InvalidInput(problems);
}
