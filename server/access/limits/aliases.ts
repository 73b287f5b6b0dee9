import { LimitExceeded } from './limit-exceeded.ts';
import { measure } from './measure.ts';
import type { LimitRule } from './rule.ts';

/** Maximum aliases per operation: enough for a dashboard, too few to repeat an expensive field a thousand times. */
export const MAX_ALIASES = 50;

/** Rejects operations with more than {@link MAX_ALIASES} aliases, counted after fragments are expanded. */
export const aliasLimit: LimitRule = (request) => {
  const { aliases } = measure(request);
  if (aliases > MAX_ALIASES) {
    throw new LimitExceeded('ALIASES', `the query must have at most ${MAX_ALIASES} aliases; got ${aliases}`);
  }
};
