import { InvalidInput } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';

/** Maximum rows per page. A table on a screen shows fewer; larger results are for exports. */
const MAX_PAGE_SIZE = 100;

/** Returns the page size. Throws InvalidInput unless it is from 1 to {@link MAX_PAGE_SIZE}. */
export function pageSize(first: number): number {
  const problems = rangeProblems('first', first, 1, MAX_PAGE_SIZE);
  if (problems.length > 0) throw new InvalidInput(problems);
  return first;
}
