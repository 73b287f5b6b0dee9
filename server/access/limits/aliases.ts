import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/** Most aliases of one operation: enough for a dashboard, too few to repeat a costly field a thousand times. */
export const MAX_ALIASES = 50;

/** Refuses operations with more than {@link MAX_ALIASES} aliases, counted once a fragment is spread. */
export const aliasLimit: LimitRule = (request) => {
  const { aliases } = measure(request);
  if (aliases > MAX_ALIASES) {
    throw new LimitExceeded('ALIASES', `the query has ${aliases} aliases; the limit is ${MAX_ALIASES}`);
  }
};
