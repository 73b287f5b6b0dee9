import { LimitExceeded } from './limit-exceeded.ts';

/** Most rows of one page. A table on a screen shows fewer; exports take what is larger. */
export const MAX_PAGE_SIZE = 100;

/** Refuses a page of no rows, or of more than {@link MAX_PAGE_SIZE}. Returns the size. */
export function pageSize(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new LimitExceeded(
    'PAGE_SIZE',
    `first is ${first}; ask for 1 to ${MAX_PAGE_SIZE} and page on with after`,
  );
}
