import type { LinkInView, LinkView } from './link-view.ts';

export type Direction = 'ANY' | 'OUT' | 'IN';

/** How links are ordered: by a value, of which none comes last, and then by which link came first. */
export interface LinkValue {
  readonly name: string;
  readonly of: (link: LinkInView) => number | string | null;
  readonly direction: 1 | -1;
}

/** From so many links on an entity is a hub, whose order is kept. */
const HUB = 64;
/** Most link numbers that are kept for a view; 4 bytes each. */
const KEPT = 4_000_000;

/** Numbers of links in an order, by view. */
const known = new WeakMap<LinkView, { readonly orders: Map<string, Uint32Array>; size: number }>();

/** Numbers of the links at an entity that pass a view, in an order. Those of a hub are sorted once for each view. */
export function linksInOrder(
  view: LinkView,
  entity: number,
  direction: Direction,
  value: LinkValue,
): Uint32Array {
  if (view.projection.degree(entity) < HUB) return sorted(view, entity, direction, value);
  const kept = known.get(view) ?? { orders: new Map<string, Uint32Array>(), size: 0 };
  known.set(view, kept);
  const key = `${entity} ${direction} ${value.name}`;
  const before = kept.orders.get(key);
  if (before) return before;
  const order = sorted(view, entity, direction, value);
  if (kept.size > KEPT) {
    kept.orders.clear();
    kept.size = 0;
  }
  kept.orders.set(key, order);
  kept.size += order.length;
  return order;
}

function sorted(view: LinkView, entity: number, direction: Direction, value: LinkValue): Uint32Array {
  const rows = view.projection.linksAt(entity).flatMap((link) => {
    const found = goes(view, link, entity, direction) ? view.at(link) : null;
    return found ? [{ link, value: value.of(found) }] : [];
  });
  rows.sort((a, b) => compared(a.value, b.value, value.direction) || a.link - b.link);
  return Uint32Array.from(rows, ({ link }) => link);
}

/** Whether a link goes from an entity (OUT) or to it (IN); a symmetric one goes both ways. */
export function goes({ projection }: LinkView, link: number, entity: number, direction: Direction): boolean {
  if (direction === 'ANY') return true;
  const { linkFrom, linkTo, linkType, symmetric } = projection.columns;
  return symmetric[linkType[link]!] === true || (direction === 'OUT' ? linkFrom : linkTo)[link] === entity;
}

function compared<T extends number | string>(a: T | null, b: T | null, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * direction;
}
