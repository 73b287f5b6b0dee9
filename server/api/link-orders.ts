import type { LinkInView } from '../analysis/link-view.ts';
import { dayOf } from '../model/edtf.ts';
import type { LinkValue } from '../analysis/links-in-order.ts';
import type { LinkOrder } from './generated.ts';
import { compareKeys, type CursorKey } from './page.ts';

interface Order extends LinkValue {
  readonly keyOf: (found: LinkInView) => CursorKey;
  readonly compare: (a: CursorKey, b: CursorKey) => number;
}

const order = (name: string, of: LinkValue['of'], direction: 1 | -1): Order => ({
  name,
  of,
  direction,
  keyOf: (found) => [of(found), found.number],
  compare: compareKeys([direction, 1]),
});

const earliest = ({ earliestDay }: LinkInView) => (earliestDay === null ? null : dayOf(earliestDay));

/** The orders of links. Ties are broken by the order of recording; unknown dates come last. */
export const LINK_ORDERS = {
  CONFIDENCE_DESC: order('CONFIDENCE_DESC', (found) => found.confidence, -1),
  CONFIDENCE_ASC: order('CONFIDENCE_ASC', (found) => found.confidence, 1),
  EARLIEST_ASC: order('EARLIEST_ASC', earliest, 1),
  EARLIEST_DESC: order('EARLIEST_DESC', earliest, -1),
} as const satisfies Record<LinkOrder, Order>;
