import { message, type Message } from '../../model/messages.ts';
import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import type { LinkView } from '../link-view.ts';
import type { SearchReport } from '../search-report.ts';
import { CostsToEnd } from './costs-to-end.ts';
import { MODES, type Mode } from './route-legs.ts';
import { ASSUMED_JOIN, RouteMap } from './route-map.ts';
import type { RouteQuestion } from './route-question.ts';

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
interface Partial {
  readonly before: Partial | null;
  readonly region: number;
  /** Number of the leg that led here; null for a start and an assumed join. */
  readonly leg: number | null;
  /** null before the first leg: the shipment can be anything. */
  readonly cargo: number | null;
  readonly cost: number;
  /** What a whole route with this beginning costs at least. */
  readonly least: number;
  readonly claimed: number;
  readonly joinsLeft: number;
  /** 1 once the region to pass has been passed, or where there is none. */
  readonly passed: number;
  readonly done: boolean;
}

/**
 * The k most confident routes over ROUTE_LEG links, in their direction. An end stands for all regions in it.
 * A leg that ends at X goes on from one that starts at Y when they are one, or one contains the other: that
 * is an assumed join, at most one between two legs. Legs follow one another where they can carry the same
 * shipment: commodities of one family whose stage does not go back; of no known commodity, legs of no known
 * one. A route never comes back into a region that it has left. Regions between the ends are in neither.
 *
 * A* over partial routes under {@link CostsToEnd}, so that whole ones come out in order: exact, and close to the
 * length of the answer where routes are not kept apart by what a whole route must not do.
 */
export function findRoutes(
  legs: LinkView,
  containment: LinkView,
  question: RouteQuestion,
  deadline: Deadline,
): { routes: FoundRoute[]; search: SearchReport } {
  const map = new RouteMap(legs, containment, question);
  const costs = new CostsToEnd(map);
  const routes: FoundRoute[] = [];
  const settled = new Set<number>();
  let deepest = 0;
  let cutShort = !costs.run(deadline);
  const open = new Heap<Partial>((a, b) => a.least < b.least || (a.least === b.least && a.cost > b.cost));
  if (!cutShort) for (const start of starts(map, question)) open.push(start);
  const found = new Set<string>();
  for (let best = open.pop(); best && routes.length < question.k; best = open.pop()) {
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
    search: report(legs, question, routes.length, { settled: settled.size, deepest, cutShort }),
  };
}

/** Regions to start in, and those around them from which a leg leads. */
function starts(map: RouteMap, { from, maxAssumed }: RouteQuestion): Partial[] {
  const { legs, nest, through } = map;
  const hasLegs = (region: number) => (legs.outgoing[legs.placeOf.get(region) ?? -1]?.length ?? 0) > 0;
  const bare = (region: number): Partial => ({
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

function* steps(partial: Partial, map: RouteMap, costs: CostsToEnd): Generator<Partial> {
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

/** The cheapest leg to each region, for each thing that the shipment can be on it. */
function* byLeg(
  partial: Partial,
  place: number,
  map: RouteMap,
  costs: CostsToEnd,
  isFree: (region: number) => boolean,
): Generator<Partial> {
  const { legs, cost, through } = map;
  const best = new Map<number, { leg: number; cargo: number }>();
  const can = partial.cargo === null ? null : legs.next[partial.cargo]!;
  for (const leg of legs.outgoing[place] ?? []) {
    if (cost[leg] === Infinity) continue;
    for (const cargo of legs.cargoes[leg]!) {
      if (can && !can.includes(cargo)) continue;
      const key = legs.to[leg]! * legs.cargoCount + cargo;
      const known = best.get(key);
      if (!known || cost[leg]! < cost[known.leg]!) best.set(key, { leg, cargo });
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

const joined = (before: Partial, region: number, { through }: RouteMap, cost: number): Partial => ({
  ...before,
  before,
  region,
  leg: null,
  cost,
  least: Math.max(before.least, cost),
  joinsLeft: before.joinsLeft - 1,
  passed: before.passed | Number(through === region),
});

function regionsOf(last: Partial): number[] {
  const regions: number[] = [];
  for (let at: Partial | null = last; at; at = at.before) regions.push(at.region);
  return regions.reverse();
}

function wholeRoute(last: Partial, { legs }: RouteMap, view: LinkView): FoundRoute {
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
  question: RouteQuestion,
  found: number,
  { settled, deepest, cutShort }: { settled: number; deepest: number; cutShort: boolean },
): SearchReport {
  const reasons = cutShort
    ? [message('ROUTES_DEADLINE', { found, k: question.k })]
    : reasonsFor(found, question, settled);
  return {
    complete: !cutShort,
    graphVersion: view.projection.version,
    hopsSearched: deepest,
    settled,
    reasons,
    empty: found === 0 && !cutShort,
  };
}

function reasonsFor(found: number, question: RouteQuestion, settled: number): Message[] {
  const { k, maxLegs, maxAssumed, modes } = question;
  if (found === k) return [];
  if (found > 0) return [message('ROUTES_COMPLETE', { found, k, maxLegs, maxAssumed })];
  const none = message('ROUTES_NONE', { maxLegs, maxAssumed, settled });
  return modes ? [none, message('ROUTES_MODES', { modes: [...modes] })] : [none];
}
