import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/**
 * Most objects an operation may ask for. A list counts as many as were asked for, at every level: its `first`,
 * `limit` or `k`, or the number of ids given. The workspace's largest question, 10,000 entities and their links,
 * asks for 40,000.
 */
export const MAX_COST = 200_000;

/** Refuses operations that ask for more than {@link MAX_COST} objects. */
export const costLimit: LimitRule = (request) => {
  const { cost } = measure(request);
  if (cost > MAX_COST) {
    throw new LimitExceeded(
      'COST',
      `the query may return ${cost} objects; the limit is ${MAX_COST}. Ask for smaller pages (first) or fewer ids`,
    );
  }
};
