import { InvalidInput } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';

/** Most rows of one page. A table on a screen shows fewer; exports take what is larger. */
export const MAX_PAGE_SIZE = 100;

/** Returns the size of a page. Throws InvalidInput where it is less than 1 or more than {@link MAX_PAGE_SIZE}. */
export function pageSize(first: number): number {
  const problems = rangeProblems('first', first, 1, MAX_PAGE_SIZE);
  if (problems.length > 0) throw new InvalidInput(problems);
  return first;
}
