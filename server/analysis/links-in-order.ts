import type { LinkInView, LinkView } from './link-view.ts';

export type Direction = 'ANY' | 'OUT' | 'IN';

/** A sort key of links: by a value, null last, then in the order of recording. */
export interface LinkValue {
  readonly name: string;
  readonly of: (link: LinkInView) => number | string | null;
  readonly direction: 1 | -1;
}

/** The sorted links of entities with at least this many are cached. */
const MIN_CACHED_DEGREE = 64;
/** Maximum number of cached links per view; 4 bytes each. */
const MAX_CACHED_LINKS = 4_000_000;

/** Cached orders by view. */
const cache = new WeakMap<LinkView, { readonly orders: Map<string, Uint32Array>; size: number }>();

/** Numbers of the links of an entity that pass a view, sorted. Those of a hub are sorted once per view. */
export function linksInOrder(
  view: LinkView,
  entity: number,
  direction: Direction,
  value: LinkValue,
): Uint32Array {
  if (view.projection.degree(entity) < MIN_CACHED_DEGREE) return sorted(view, entity, direction, value);
  const cached = cache.get(view) ?? { orders: new Map<string, Uint32Array>(), size: 0 };
  cache.set(view, cached);
  const key = `${entity} ${direction} ${value.name}`;
  const known = cached.orders.get(key);
  if (known) return known;
  const order = sorted(view, entity, direction, value);
  if (cached.size > MAX_CACHED_LINKS) {
    cached.orders.clear();
    cached.size = 0;
  }
  cached.orders.set(key, order);
  cached.size += order.length;
  return order;
}

function sorted(view: LinkView, entity: number, direction: Direction, value: LinkValue): Uint32Array {
  const rows = view.projection.linksAt(entity).flatMap((link) => {
    const found = isInDirection(view, link, entity, direction) ? view.at(link) : null;
    return found ? [{ link, value: value.of(found) }] : [];
  });
  rows.sort((a, b) => compareValues(a.value, b.value, value.direction) || a.link - b.link);
  return Uint32Array.from(rows, ({ link }) => link);
}

/** Whether a link leads from an entity (OUT) or to it (IN). A symmetric link does both. */
export function isInDirection(
  { projection }: LinkView,
  link: number,
  entity: number,
  direction: Direction,
): boolean {
  if (direction === 'ANY') return true;
  const { linkFrom, linkTo, linkType, symmetric } = projection.columns;
  return symmetric[linkType[link]!] === true || (direction === 'OUT' ? linkFrom : linkTo)[link] === entity;
}

function compareValues<T extends number | string>(a: T | null, b: T | null, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * direction;
}
