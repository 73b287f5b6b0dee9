import { message, type Message } from '../../model/messages.ts';
import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import type { LinkView } from '../link-view.ts';
import type { SearchReport } from '../search-report.ts';
import { CostsToEnd } from './costs-to-end.ts';
import { MODES, type Mode } from './route-legs.ts';
import { ASSUMED_JOIN, RouteMap } from './route-map.ts';
import type { RouteQuery } from './route-query.ts';

export interface RouteLeg {
  /** Region numbers. */
  readonly from: number;
  readonly to: number;
  readonly mode: Mode;
  /** Number of the strongest claimed leg; null for an assumed join. */
  readonly link: number | null;
  readonly confidence: number;
}

export interface FoundRoute {
  /** Region numbers, none twice. */
  readonly regions: readonly number[];
  readonly legs: readonly RouteLeg[];
  /** Product of the legs' confidences, and of {@link ASSUMED_JOIN} for each join. */
  readonly confidence: number;
}

/** The beginning of a route. */
interface PartialRoute {
  readonly before: PartialRoute | null;
  readonly region: number;
  /** Number of the leg that led here; null for a start and an assumed join. */
  readonly leg: number | null;
  /** null before the first leg: the shipment can be any commodity. */
  readonly cargo: number | null;
  readonly cost: number;
  /** Lower bound of the cost of a complete route with this beginning. */
  readonly least: number;
  readonly claimed: number;
  readonly joinsLeft: number;
  /** 1 if the region to pass was passed, or there is none. */
  readonly passed: number;
  readonly done: boolean;
}

/**
 * The k most confident routes over ROUTE_LEG links, in their direction. An end includes all regions in it. A leg that ends
 * at X is followed by one that starts at Y if X is Y, or one contains the other: that is an assumed join, at most one
 * between two legs. Consecutive legs must be able to carry the same shipment: commodities of one family whose stage does
 * not go back, or both without a known commodity. A route never re-enters a region that it has left. Regions between the
 * ends are in neither.
 *
 * Exact: A* over partial routes with {@link CostsToEnd} as heuristic, so that complete routes are found in order.
 */
export function findRoutes(
  legs: LinkView,
  containment: LinkView,
  query: RouteQuery,
  deadline: Deadline,
): { routes: FoundRoute[]; search: SearchReport } {
  const map = new RouteMap(legs, containment, query);
  const costs = new CostsToEnd(map);
  const routes: FoundRoute[] = [];
  const settled = new Set<number>();
  let deepest = 0;
  let cutShort = !costs.run(deadline);
  const open = new Heap<PartialRoute>(
    (a, b) => a.least < b.least || (a.least === b.least && a.cost > b.cost),
  );
  if (!cutShort) for (const start of starts(map, query)) open.push(start);
  const found = new Set<string>();
  for (let best = open.pop(); best && routes.length < query.k; best = open.pop()) {
    if (deadline.passed()) {
      cutShort = true;
      break;
    }
    if (best.done) {
      const route = wholeRoute(best, map, legs);
      const name = route.regions.join();
      if (!found.has(name)) routes.push(route);
      found.add(name);
      continue;
    }
    settled.add(best.region);
    deepest = Math.max(deepest, best.claimed);
    for (const next of steps(best, map, costs)) if (next.least < Infinity) open.push(next);
  }
  return {
    routes,
    search: report(legs, query, routes.length, { settled: settled.size, deepest, cutShort }),
  };
}

/** The start regions, and regions that contain one, from which a leg leads. */
function starts(map: RouteMap, { from, maxAssumed }: RouteQuery): PartialRoute[] {
  const { legs, nest, through } = map;
  const hasLegs = (region: number) => (legs.outgoing[legs.placeOf.get(region) ?? -1]?.length ?? 0) > 0;
  const bare = (region: number): PartialRoute => ({
    before: null,
    region,
    leg: null,
    cargo: null,
    cost: 0,
    least: 0,
    claimed: 0,
    joinsLeft: maxAssumed,
    passed: Number(through === null || through === region),
    done: false,
  });
  const inside = [...map.starts].filter(hasLegs).map(bare);
  if (maxAssumed === 0) return inside;
  const outside = from.flatMap((region) =>
    [...nest.around(region)]
      .filter((wider) => !map.starts.has(wider) && !map.ends.has(wider) && hasLegs(wider))
      .map((wider) => joined(bare(region), wider, map, map.joinCost)),
  );
  return [...inside, ...outside];
}

function* steps(partial: PartialRoute, map: RouteMap, costs: CostsToEnd): Generator<PartialRoute> {
  const regions = regionsOf(partial);
  const { legs, isStart, isEnd } = map;
  const isFree = (region: number) => !map.starts.has(region) && !map.reenters(regions, region);
  const place = legs.placeOf.get(partial.region) ?? -1;
  if (partial.claimed < map.maxLegs) yield* byLeg(partial, place, map, costs, isFree);
  if (partial.leg === null || partial.joinsLeft === 0) return;
  for (const other of map.related(place)) {
    const region = legs.regionOf[other]!;
    if (isStart[other] || isEnd[other] || legs.outgoing[other]!.length === 0 || !isFree(region)) continue;
    const next = joined(partial, region, map, partial.cost + map.joinCost);
    const legsLeft = map.maxLegs - next.claimed;
    const beyond = costs.leaving(other, legsLeft, next.joinsLeft, next.cargo!, next.passed);
    yield { ...next, least: next.cost + beyond };
  }
  for (const end of map.endsIn(partial.region)) {
    const last = joined(partial, end, map, partial.cost + map.joinCost);
    if (last.passed === 1 && isFree(end)) yield { ...last, done: true };
  }
}

/** The cheapest leg to each region for each cargo. */
function* byLeg(
  partial: PartialRoute,
  place: number,
  map: RouteMap,
  costs: CostsToEnd,
  isFree: (region: number) => boolean,
): Generator<PartialRoute> {
  const { legs, cost, through } = map;
  const best = new Map<number, { leg: number; cargo: number }>();
  const possible = partial.cargo === null ? null : legs.next[partial.cargo]!;
  for (const leg of legs.outgoing[place] ?? []) {
    if (cost[leg] === Infinity) continue;
    for (const cargo of legs.cargoes[leg]!) {
      if (possible && !possible.includes(cargo)) continue;
      const key = legs.to[leg]! * legs.cargoCount + cargo;
      const cheapest = best.get(key);
      if (!cheapest || cost[leg]! < cost[cheapest.leg]!) best.set(key, { leg, cargo });
    }
  }
  for (const { leg, cargo } of best.values()) {
    const to = legs.to[leg]!;
    const region = legs.regionOf[to]!;
    const passed = partial.passed | Number(through === region);
    const [claimed, paid] = [partial.claimed + 1, partial.cost + cost[leg]!];
    const beyond = costs.from(to, map.maxLegs - claimed, partial.joinsLeft, cargo, passed);
    if (beyond === Infinity || !isFree(region)) continue;
    yield {
      before: partial,
      region,
      leg,
      cargo,
      cost: paid,
      least: paid + beyond,
      claimed,
      joinsLeft: partial.joinsLeft,
      passed,
      done: map.isEnd[to] === 1,
    };
  }
}

const joined = (before: PartialRoute, region: number, { through }: RouteMap, cost: number): PartialRoute => ({
  ...before,
  before,
  region,
  leg: null,
  cost,
  least: Math.max(before.least, cost),
  joinsLeft: before.joinsLeft - 1,
  passed: before.passed | Number(through === region),
});

function regionsOf(last: PartialRoute): number[] {
  const regions: number[] = [];
  for (let at: PartialRoute | null = last; at; at = at.before) regions.push(at.region);
  return regions.reverse();
}

function wholeRoute(last: PartialRoute, { legs }: RouteMap, view: LinkView): FoundRoute {
  const steps: RouteLeg[] = [];
  for (let at = last; at.before; at = at.before) {
    const [from, to] = [at.before.region, at.region];
    if (at.leg === null) steps.push({ from, to, mode: 'UNKNOWN', link: null, confidence: ASSUMED_JOIN });
    else {
      const link = legs.link[at.leg]!;
      const mode = MODES[legs.mode[at.leg]!]!;
      steps.push({ from, to, mode, link, confidence: view.confidenceOf(link) });
    }
  }
  steps.reverse();
  const confidence = steps.reduce((product, leg) => product * leg.confidence, 1);
  return { regions: regionsOf(last), legs: steps, confidence };
}

function report(
  view: LinkView,
  query: RouteQuery,
  found: number,
  { settled, deepest, cutShort }: { settled: number; deepest: number; cutShort: boolean },
): SearchReport {
  const reasons = cutShort
    ? [message('ROUTES_DEADLINE', { found, k: query.k })]
    : reasonsFor(found, query, settled);
  return {
    complete: !cutShort,
    graphVersion: view.projection.version,
    hopsSearched: deepest,
    settled,
    reasons,
    empty: found === 0 && !cutShort,
  };
}

function reasonsFor(found: number, query: RouteQuery, settled: number): Message[] {
  const { k, maxLegs, maxAssumed, modes } = query;
  if (found === k) return [];
  if (found > 0) return [message('ROUTES_COMPLETE', { found, k, maxLegs, maxAssumed })];
  const none = message('ROUTES_NONE', { maxLegs, maxAssumed, settled });
  return modes ? [none, message('ROUTES_MODES', { modes: [...modes] })] : [none];
}
