import type { LinkView } from '../link-view.ts';
import { nesting, type Nesting } from './nesting.ts';
import { MODES, routeLegs, type RouteLegs } from './route-legs.ts';
import type { RouteQuery } from './route-query.ts';

/** Factor of a route's confidence for a join between regions of which one contains the other, which nobody claims. */
export const ASSUMED_JOIN = 0.5;
/** Added to each leg and join, so that of equally confident routes the shorter comes first. */
const TIE = 1e-9;
const JOIN_COST = -Math.log(ASSUMED_JOIN) + TIE;

/** The legs under one query: their costs, the starts and ends, and containment. */
export class RouteMap {
  readonly legs: RouteLegs;
  readonly nest: Nesting;
  readonly maxLegs: number;
  readonly maxAssumed: number;
  readonly through: number | null;
  readonly joinCost = JOIN_COST;
  /** By leg: −ln(confidence); Infinity if the query excludes it. */
  readonly cost: Float64Array;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** By place: 1 if it is a start, or an end. */
  readonly isStart: Uint8Array;
  readonly isEnd: Uint8Array;
  readonly #query: RouteQuery;
  readonly #related: Map<number, readonly number[]>;
  readonly #around = new Map<number, readonly number[]>();
  /** Regions that contain a start and an end: a route stays within them, so re-entering does not apply. */
  readonly #wide: ReadonlySet<number>;

  constructor(view: LinkView, containment: LinkView, query: RouteQuery) {
    const { from, to, closed, modes } = query;
    const legs = routeLegs(view.projection, query.stages);
    this.legs = legs;
    this.nest = nesting(containment);
    this.maxLegs = query.maxLegs;
    this.maxAssumed = query.maxAssumed;
    this.through = query.through ?? null;
    this.#query = query;
    this.#related = relatedUnder.get(this.nest) ?? new Map<number, readonly number[]>();
    relatedUnder.set(this.nest, this.#related);
    const within = (side: readonly number[]) => new Set(side.flatMap((r) => [...this.nest.within(r)]));
    [this.starts, this.ends] = [within(from), within(to)];
    this.isStart = Uint8Array.from(legs.regionOf, (region) => Number(this.starts.has(region)));
    this.isEnd = Uint8Array.from(legs.regionOf, (region) => Number(this.ends.has(region)));
    const around = (side: readonly number[]) => side.flatMap((region) => [...this.nest.around(region)]);
    const aroundEnds = new Set(around(to));
    this.#wide = new Set(around(from).filter((region) => aroundEnds.has(region)));
    this.cost = modes || closed || !view.keepsAll ? legCosts(view, legs, query) : plainCosts(view, legs);
  }

  /** Cost of ending at a place that a leg has reached: 0 in an end, a join in a region that contains one. */
  readonly endCost = (place: number, passed: number, joinsLeft: number): number => {
    const region = this.legs.regionOf[place]!;
    if (this.isEnd[place]) return passed === 1 ? 0 : Infinity;
    if (joinsLeft === 0) return Infinity;
    const ends = this.endsIn(region).filter((end) => passed === 1 || end === this.through);
    return ends.length > 0 ? JOIN_COST : Infinity;
  };

  /** The end regions that lie in a region. */
  endsIn(region: number): number[] {
    const within = this.nest.within(region);
    return this.#query.to.filter(
      (end) => within.has(end) && !this.starts.has(end) && !this.#query.closed?.has(end),
    );
  }

  /** Places that contain a place or lie in it. */
  readonly related = (place: number): readonly number[] => {
    const found = this.#related.get(place);
    if (found) return found;
    const region = this.legs.regionOf[place]!;
    const regions = new Set([...this.nest.within(region), ...this.nest.around(region)]);
    regions.delete(region);
    const places = [...regions].flatMap((other) => this.legs.placeOf.get(other) ?? []);
    this.#related.set(place, places);
    return places;
  };

  /** Whether a route over `regions`, in order, would enter a region twice, or one that it has left, at `next`. */
  reenters(regions: readonly number[], next: number): boolean {
    if (regions.includes(next)) return true;
    const here = this.#inside(next);
    const last = this.#inside(regions.at(-1)!);
    return here.some(
      (region) => !last.includes(region) && regions.some((earlier) => this.#inside(earlier).includes(region)),
    );
  }

  /** A region and the regions that contain it, except those that contain both ends. */
  #inside(region: number): readonly number[] {
    const found = this.#around.get(region);
    if (found) return found;
    const around = [region, ...this.nest.around(region)].filter((wider) => !this.#wide.has(wider));
    this.#around.set(region, around);
    return around;
  }
}

/** Related places, cached by nesting. */
const relatedUnder = new WeakMap<Nesting, Map<number, readonly number[]>>();
const plainCostCache = new WeakMap<RouteLegs, Float64Array>();

/** Costs of all legs without a filter, computed once per version. */
function plainCosts(view: LinkView, legs: RouteLegs): Float64Array {
  const found = plainCostCache.get(legs) ?? legCosts(view, legs, { modes: null });
  plainCostCache.set(legs, found);
  return found;
}

function legCosts(
  view: LinkView,
  legs: RouteLegs,
  { modes, closed }: Pick<RouteQuery, 'modes' | 'closed'>,
): Float64Array {
  const cost = new Float64Array(legs.count).fill(Infinity);
  for (let leg = 0; leg < legs.count; leg++) {
    if (modes && !modes.has(MODES[legs.mode[leg]!]!)) continue;
    const [a, b] = [legs.regionOf[legs.from[leg]!]!, legs.regionOf[legs.to[leg]!]!];
    if (closed?.has(a) || closed?.has(b)) continue;
    const confidence = view.confidenceOf(legs.link[leg]!);
    if (confidence > 0) cost[leg] = -Math.log(confidence) + TIE;
  }
  return cost;
}
