import type { Kind } from '../../model/kinds.ts';
import type { LinkInView, LinkView } from '../link-view.ts';
import { linksAt, otherEnd } from '../projection.ts';

export type PathDirection = 'ANY' | 'OUT' | 'IN';

/** A cost with a tie-breaker; compared in that order. */
export interface Cost {
  readonly first: number;
  readonly second: number;
}

export const ZERO: Cost = { first: 0, second: 0 };
export const plus = (a: Cost, b: Cost): Cost => ({ first: a.first + b.first, second: a.second + b.second });
export const compareCosts = (a: Cost, b: Cost): number => a.first - b.first || a.second - b.second;

/**
 * What a hop costs, by its confidence c and the number of links at the entity it reaches (1 for an end).
 * STRONGEST: −ln c, so that the least sum is the greatest product, then fewest hops. SHORTEST: one a hop,
 * then the most confident. SPECIFIC: −ln c + ln links, so that a path through a place that everything is
 * linked to says little, then fewest hops.
 */
export const RANKINGS = {
  STRONGEST: (c: number): Cost => ({ first: -Math.log(c), second: 1 }),
  SHORTEST: (c: number): Cost => ({ first: 1, second: -Math.log(c) }),
  SPECIFIC: (c: number, links: number): Cost => ({ first: Math.log(links) - Math.log(c), second: 1 }),
} as const;
export type Ranking = keyof typeof RANKINGS;

export interface PathQuestion {
  /** Entity numbers; the two sets are disjoint. */
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  readonly k: number;
  readonly maxHops: number;
  readonly ranking: Ranking;
  readonly direction: PathDirection;
  readonly avoid: ReadonlySet<number>;
  /** Entities that a path must pass, in this order. */
  readonly via: readonly number[];
  readonly throughKinds: ReadonlySet<Kind> | null;
}

/** The graph as one question sees it. */
export interface SearchGraph {
  readonly question: PathQuestion;
  /** Calls back with every entity one hop on, and what the hop costs; parallel links one by one. */
  hops(entity: number, visit: (next: number, cost: Cost) => void): void;
  /** The links of one hop, strongest first. */
  linksBetween(a: number, b: number): LinkInView[];
}

/**
 * Lays a question over a view. A link of confidence 0 carries no path. Entities between the ends are in
 * neither set, not to be avoided, and of one of the kinds asked for.
 */
export function searchGraph(view: LinkView, question: PathQuestion): SearchGraph {
  const { projection } = view;
  const { from, to, avoid, throughKinds, direction } = question;
  const costOf = RANKINGS[question.ranking];
  const open = (entity: number) =>
    to.has(entity) ||
    (!from.has(entity) &&
      !avoid.has(entity) &&
      (!throughKinds || throughKinds.has(projection.entities[entity]?.kind as Kind)));
  const degrees = new Map<number, number>();
  const degree = (entity: number) => {
    if (to.has(entity)) return 1;
    const known = degrees.get(entity) ?? linksAt(projection, entity).filter((n) => view.links[n]).length;
    degrees.set(entity, known);
    return known;
  };
  const goes = (found: LinkInView, at: number) => {
    const { link } = found;
    if (!(found.summary.confidence > 0)) return false;
    return direction === 'ANY' || link.symmetric || (direction === 'OUT' ? link.from : link.to) === at;
  };
  return {
    question,
    hops(entity, visit) {
      for (const number of linksAt(projection, entity)) {
        const found = view.links[number];
        if (!found || !goes(found, entity)) continue;
        const next = otherEnd(found.link, entity);
        if (open(next)) visit(next, costOf(found.summary.confidence, degree(next)));
      }
    },
    linksBetween(a, b) {
      return [...linksAt(projection, a)]
        .flatMap((number) => view.links[number] ?? [])
        .filter((found) => otherEnd(found.link, a) === b && goes(found, a))
        .sort((x, y) => y.summary.confidence - x.summary.confidence || (x.link.id < y.link.id ? -1 : 1));
    },
  };
}
