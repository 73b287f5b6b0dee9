import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/** Maximum nesting of fields. The speaker of a claim on a hop of a path is at depth 9. */
export const MAX_DEPTH = 14;

/** Rejects operations nested deeper than {@link MAX_DEPTH}; introspection does not count. */
export const depthLimit: LimitRule = (request) => {
  const { depth } = measure(request);
  if (depth > MAX_DEPTH) {
    throw new LimitExceeded('DEPTH', `the query must be at most ${MAX_DEPTH} fields deep; got ${depth}`);
  }
};
