import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/** Deepest nesting of fields. From a path down to the speaker of a claim it is 9. */
export const MAX_DEPTH = 14;

/** Refuses operations nested deeper than {@link MAX_DEPTH}; introspection does not count. */
export const depthLimit: LimitRule = (request) => {
  const { depth } = measure(request);
  if (depth > MAX_DEPTH) {
    throw new LimitExceeded('DEPTH', `the query is ${depth} fields deep; the limit is ${MAX_DEPTH}`);
  }
};
