import type { LinkView } from './link-view.ts';
import { linksAt, otherEnd } from './projection.ts';

export interface Part {
  /** Entity numbers, nearest first. */
  readonly entities: readonly number[];
  /** Link numbers: those among the entities. */
  readonly links: readonly number[];
  readonly totalEntities: number;
  readonly totalLinks: number;
}

/** Entities within `hops` of the start, nearest and then best connected first, cut at `limit`, and the links among them. */
export function neighborhood(view: LinkView, start: readonly number[], hops: number, limit: number): Part {
  const distance = new Map(start.map((entity) => [entity, 0]));
  let ring = [...start];
  for (let hop = 1; hop <= hops && ring.length > 0; hop++) {
    const next: number[] = [];
    for (const entity of ring) {
      for (const number of linksAt(view.projection, entity)) {
        const found = view.links[number];
        const other = found && otherEnd(found.link, entity);
        if (other === undefined || other === null || distance.has(other)) continue;
        distance.set(other, hop);
        next.push(other);
      }
    }
    ring = next;
  }
  const degree = (entity: number) => linksAt(view.projection, entity).length;
  const all = [...distance]
    .sort(([a, da], [b, db]) => da - db || degree(b) - degree(a) || a - b)
    .map(([e]) => e);
  const kept = all.slice(0, Math.max(limit, start.length));
  const links = linksAmong(view, kept);
  const totalLinks = kept.length === all.length ? links.length : linksAmong(view, all).length;
  return { entities: kept, links, totalEntities: all.length, totalLinks };
}

/** Numbers of the links that pass the view and have both ends among the entities, in link order. */
export function linksAmong(view: LinkView, entities: readonly number[]): number[] {
  const inside = new Set(entities);
  const links = new Set<number>();
  for (const entity of entities) {
    for (const number of linksAt(view.projection, entity)) {
      const found = view.links[number];
      if (found && inside.has(otherEnd(found.link, entity))) links.add(number);
    }
  }
  return [...links].sort((a, b) => a - b);
}
