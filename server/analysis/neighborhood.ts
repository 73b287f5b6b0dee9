import type { LinkView } from './link-view.ts';

export interface Neighborhood {
  /** Entity numbers, nearest first. */
  readonly entities: readonly number[];
  /** Link numbers: those among the entities. */
  readonly links: readonly number[];
  readonly totalEntities: number;
  readonly totalLinks: number;
}

export interface NeighborhoodQuestion {
  readonly start: readonly number[];
  readonly hops: number;
  readonly limit: number;
  /** Which way links are followed, seen from the entity in hand; symmetric ones go both ways. */
  readonly direction: 'ANY' | 'OUT' | 'IN';
  /** Entities to leave out of the answer; they are passed through, and do not count towards the limit. */
  readonly except: readonly number[];
}

/** Entities within `hops` of the start, nearest and then best connected first, cut at `limit`, and the links among them. */
export function neighborhood(
  view: LinkView,
  { start, hops, limit, direction, except }: NeighborhoodQuestion,
): Neighborhood {
  const { projection } = view;
  const { linkFrom, linkTo, linkType, symmetric } = projection.columns;
  const isFollowed = (link: number, entity: number) =>
    direction === 'ANY' ||
    symmetric[linkType[link]!] ||
    (direction === 'OUT' ? linkFrom : linkTo)[link] === entity;
  const distance = new Map(start.map((entity) => [entity, 0]));
  let ring = [...start];
  for (let hop = 1; hop <= hops && ring.length > 0; hop++) {
    const next: number[] = [];
    for (const entity of ring) {
      for (const link of projection.linksAt(entity)) {
        const other = projection.otherEnd(link, entity);
        if (distance.has(other) || !isFollowed(link, entity) || !view.passes(link)) continue;
        distance.set(other, hop);
        next.push(other);
      }
    }
    ring = next;
  }
  const leftOut = new Set(except);
  const all = [...distance]
    .filter(([entity, hop]) => hop === 0 || !leftOut.has(entity))
    .sort(([a, da], [b, db]) => da - db || projection.degree(b) - projection.degree(a) || a - b)
    .map(([e]) => e);
  const kept = all.slice(0, Math.max(limit, start.length));
  const links = linksAmong(view, kept);
  const totalLinks = kept.length === all.length ? links.length : linksAmong(view, all).length;
  return { entities: kept, links, totalEntities: all.length, totalLinks };
}

/** Numbers of the links that pass the view and have both ends among the entities, in link order. */
export function linksAmong(view: LinkView, entities: readonly number[]): number[] {
  const { projection } = view;
  const inside = new Set(entities);
  const links = new Set<number>();
  for (const entity of entities) {
    for (const link of projection.linksAt(entity)) {
      if (inside.has(projection.otherEnd(link, entity)) && !links.has(link) && view.passes(link))
        links.add(link);
    }
  }
  return [...links].sort((a, b) => a - b);
}
