import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/** Most objects a document may ask for: a list counts as many as its `first`, `limit` or `k` says, at every level. */
export const MAX_COST = 200_000;

/** Refuses documents that could return more than {@link MAX_COST} objects. */
export const costLimit: LimitRule = (schema, document, variables) => {
  const { cost } = measure(schema, document, variables);
  if (cost > MAX_COST) {
    throw new LimitExceeded(
      'COST',
      `the query may return ${cost} objects; the limit is ${MAX_COST}. Ask for smaller pages (first) inside lists`,
    );
  }
};
