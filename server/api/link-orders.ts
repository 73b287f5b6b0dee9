import type { LinkInView } from '../analysis/link-view.ts';
import { compareKeys, type CursorKey } from './page.ts';

interface Order {
  readonly keyOf: (found: LinkInView) => CursorKey;
  readonly compare: (a: CursorKey, b: CursorKey) => number;
}

const order = (value: (found: LinkInView) => number | string | null, direction: 1 | -1): Order => ({
  keyOf: (found) => [value(found), found.number],
  compare: compareKeys([direction, 1]),
});

/** The orders links can be listed in; ties are broken by which came first, unknown dates come last. */
export const LINK_ORDERS = {
  CONFIDENCE_DESC: order((found) => found.confidence, -1),
  CONFIDENCE_ASC: order((found) => found.confidence, 1),
  EARLIEST_ASC: order((found) => found.summary.earliest, 1),
  EARLIEST_DESC: order((found) => found.summary.earliest, -1),
} as const satisfies Record<string, Order>;
export type LinkOrder = keyof typeof LINK_ORDERS;
