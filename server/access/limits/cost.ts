import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/**
 * Maximum objects that an operation may request. A list counts as many as were requested, at every level: its
 * `first`, `limit` or `k`, or the number of ids. The workspace's largest query, 10,000 entities and their links,
 * requests 40,000.
 */
const MAX_COST = 200_000;

/** Rejects operations that request more than {@link MAX_COST} objects. */
export const costLimit: LimitRule = (request) => {
  const { cost } = measure(request);
  if (cost > MAX_COST) {
    throw new LimitExceeded(
      'COST',
      `the query must request at most ${MAX_COST} objects; got up to ${cost}. Request smaller pages (first) or fewer ids`,
    );
  }
};
