import type { LinkView } from './link-view.ts';

export interface Neighborhood {
  /** Entity numbers, nearest first. */
  readonly entities: readonly number[];
  /** Numbers of the links between the entities. */
  readonly links: readonly number[];
  readonly totalEntities: number;
  readonly totalLinks: number;
}

export interface NeighborhoodQuery {
  readonly start: readonly number[];
  readonly hops: number;
  readonly limit: number;
  /** Direction in which links are followed from an entity; symmetric links are followed both ways. */
  readonly direction: 'ANY' | 'OUT' | 'IN';
  /** Entities to leave out of the result. They are passed through, and do not count towards the limit. */
  readonly exclude: readonly number[];
}

/** Up to `limit` entities within `hops` of the start, nearest and best connected first, and the links between them. */
export function neighborhood(
  view: LinkView,
  { start, hops, limit, direction, exclude }: NeighborhoodQuery,
): Neighborhood {
  const { projection } = view;
  const { linkFrom, linkTo, linkType, symmetric } = projection.columns;
  const isFollowed = (link: number, entity: number) =>
    direction === 'ANY' ||
    symmetric[linkType[link]!] ||
    (direction === 'OUT' ? linkFrom : linkTo)[link] === entity;
  const distance = new Map(start.map((entity) => [entity, 0]));
  let frontier = [...start];
  for (let hop = 1; hop <= hops && frontier.length > 0; hop++) {
    const next: number[] = [];
    for (const entity of frontier) {
      for (const link of projection.linksAt(entity)) {
        const other = projection.otherEnd(link, entity);
        if (distance.has(other) || !isFollowed(link, entity) || !view.passes(link)) continue;
        distance.set(other, hop);
        next.push(other);
      }
    }
    frontier = next;
  }
  const excluded = new Set(exclude);
  const all = [...distance]
    .filter(([entity, hop]) => hop === 0 || !excluded.has(entity))
    .sort(([a, da], [b, db]) => da - db || projection.degree(b) - projection.degree(a) || a - b)
    .map(([e]) => e);
  const kept = all.slice(0, Math.max(limit, start.length));
  const links = linksAmong(view, kept);
  const totalLinks = kept.length === all.length ? links.length : linksAmong(view, all).length;
  return { entities: kept, links, totalEntities: all.length, totalLinks };
}

/** Numbers of the links that pass the view and have both ends among the entities, ascending. */
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
