import { count } from '../count.ts';
import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import type { LinkView } from '../link-view.ts';
import type { SearchReport } from '../search-report.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import { nesting, type Nesting } from './nesting.ts';

export const MODES = ['AIR', 'ROAD', 'WATER', 'RAIL', 'FOOT', 'UNKNOWN'] as const;
export type Mode = (typeof MODES)[number];

/** What a join between regions that contain one another takes from a route's confidence: nobody claims it. */
export const ASSUMED_JOIN = 0.5;

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

export interface RouteQuestion {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly k: number;
  /** Most claimed legs; assumed joins do not count. */
  readonly maxLegs: number;
  readonly modes: ReadonlySet<Mode> | null;
  /** Regions that no leg may touch. */
  readonly closed?: ReadonlySet<number>;
}

interface Partial extends FoundRoute {
  readonly cost: number;
  readonly claimed: number;
  readonly done: boolean;
}

/**
 * The k most confident routes over ROUTE_LEG links, in their direction. An end stands for all regions in it.
 * A leg that ends at X goes on from one that starts at Y when they are one, or one contains the other: that
 * is an assumed join, at most one between two legs. Regions between the ends are in neither.
 *
 * Best first over partial routes, so that whole ones come out in order: exact, exponential at worst, cut
 * short by the deadline. Partial routes that cannot reach the end any more are not kept.
 */
export function findRoutes(
  legs: LinkView,
  containment: LinkView,
  question: RouteQuestion,
  deadline: Deadline,
): { routes: FoundRoute[]; search: SearchReport } {
  const nest = nesting(containment);
  const outgoing = strongestLegs(legs, question.modes, question.closed ?? new Set());
  const [starts, ends] = [question.from, question.to].map(
    (side) => new Set(side.flatMap((r) => [...nest.within(r)])),
  );
  const map = { nest, outgoing, starts: starts ?? new Set<number>(), ends: ends ?? new Set<number>() };
  const hopeful = reachEnd(map, question);

  const open = new Heap<Partial>((a, b) => before(a, b) < 0);
  for (const start of firstSteps(map, question)) open.push(start);
  const routes: FoundRoute[] = [];
  const settled = new Set<number>();
  let deepest = 0;
  let cutShort = false;
  for (let best = open.pop(); best && routes.length < question.k; best = open.pop()) {
    if (deadline.passed()) {
      cutShort = true;
      break;
    }
    if (best.done) {
      routes.push({ regions: best.regions, legs: best.legs, confidence: Math.exp(-best.cost) });
      continue;
    }
    settled.add(best.regions.at(-1) ?? -1);
    deepest = Math.max(deepest, best.claimed);
    for (const next of steps(best, map, question))
      if (next.done || hopeful.has(next.regions.at(-1) ?? -1)) open.push(next);
  }
  return {
    routes,
    search: report(legs, question, routes.length, { settled: settled.size, deepest, cutShort }),
  };
}

interface RouteMap {
  readonly nest: Nesting;
  readonly outgoing: ReadonlyMap<number, readonly RouteLeg[]>;
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Legs by where they start; of several between two regions the strongest. */
function strongestLegs(
  view: LinkView,
  modes: ReadonlySet<Mode> | null,
  closed: ReadonlySet<number>,
): Map<number, RouteLeg[]> {
  const best = new Map<string, RouteLeg>();
  const { projection } = view;
  const { linkFrom, linkTo } = projection.columns;
  for (const link of projection.linksOfType('ROUTE_LEG')) {
    const [from, to] = [linkFrom[link]!, linkTo[link]!];
    if (closed.has(from) || closed.has(to)) continue;
    const mode = (qualifiersOf(projection.qualifiersOf(link))['mode'] ?? 'UNKNOWN') as Mode;
    if (modes && !modes.has(mode)) continue;
    const { confidence = 0 } = view.at(link) ?? {};
    if (!(confidence > 0)) continue;
    const known = best.get(`${from} ${to}`)?.confidence ?? 0;
    if (confidence > known) best.set(`${from} ${to}`, { from, to, mode, link, confidence });
  }
  const outgoing = new Map<number, RouteLeg[]>();
  for (const leg of best.values()) outgoing.set(leg.from, [...(outgoing.get(leg.from) ?? []), leg]);
  return outgoing;
}

function firstSteps(map: RouteMap, { from }: RouteQuestion): Partial[] {
  const bare = (regions: number[]): Partial => ({
    regions,
    legs: [],
    cost: 0,
    confidence: 1,
    claimed: 0,
    done: false,
  });
  const inside = [...map.starts].filter((region) => map.outgoing.has(region)).map((region) => bare([region]));
  const outside = from.flatMap((region) =>
    [...map.nest.around(region)]
      .filter((wider) => !map.starts.has(wider) && !map.ends.has(wider) && map.outgoing.has(wider))
      .map((wider) => joined(bare([region]), wider)),
  );
  return [...inside, ...outside];
}

function steps(partial: Partial, map: RouteMap, { to, maxLegs }: RouteQuestion): Partial[] {
  const at = partial.regions.at(-1) ?? -1;
  const free = (region: number) => !partial.regions.includes(region) && !map.starts.has(region);
  const onward =
    partial.claimed < maxLegs
      ? (map.outgoing.get(at) ?? []).filter((leg) => free(leg.to)).map((leg) => extended(partial, leg, map))
      : [];
  const arrivedByLeg = partial.legs.at(-1)?.link != null;
  if (!arrivedByLeg) return onward;
  const related = [...new Set([...map.nest.within(at), ...map.nest.around(at)])].filter(
    (region) => region !== at && free(region) && !map.ends.has(region) && map.outgoing.has(region),
  );
  const finishes = to.filter((end) => map.nest.within(at).has(end) && free(end));
  return [
    ...onward,
    ...related.map((region) => joined(partial, region)),
    ...finishes.map((end) => ({ ...joined(partial, end), done: true })),
  ];
}

function extended(partial: Partial, leg: RouteLeg, { ends }: RouteMap): Partial {
  return {
    ...partial,
    regions: [...partial.regions, leg.to],
    legs: [...partial.legs, leg],
    cost: partial.cost - Math.log(leg.confidence),
    claimed: partial.claimed + 1,
    done: ends.has(leg.to),
  };
}

function joined(partial: Partial, region: number): Partial {
  const from = partial.regions.at(-1) ?? -1;
  return {
    ...partial,
    regions: [...partial.regions, region],
    legs: [...partial.legs, { from, to: region, mode: 'UNKNOWN', link: null, confidence: ASSUMED_JOIN }],
    cost: partial.cost - Math.log(ASSUMED_JOIN),
  };
}

/** Regions from which the end can be reached at all, by legs and joins walked backwards. */
function reachEnd({ nest, outgoing, ends }: RouteMap, { to }: RouteQuestion): Set<number> {
  const into = new Map<number, number[]>();
  for (const legs of outgoing.values())
    for (const { from, to: end } of legs) into.set(end, [...(into.get(end) ?? []), from]);
  const hopeful = new Set<number>();
  const open = [...ends, ...to.flatMap((end) => [...nest.around(end)])];
  for (let region = open.pop(); region !== undefined; region = open.pop()) {
    if (hopeful.has(region)) continue;
    hopeful.add(region);
    for (const from of into.get(region) ?? []) open.push(from, ...nest.within(from), ...nest.around(from));
  }
  return hopeful;
}

function before(a: Partial, b: Partial): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.regions.length !== b.regions.length) return a.regions.length - b.regions.length;
  const at = a.regions.findIndex((region, i) => region !== b.regions[i]);
  return at < 0 ? 0 : (a.regions[at] ?? 0) - (b.regions[at] ?? 0);
}

function report(
  view: LinkView,
  question: RouteQuestion,
  found: number,
  { settled, deepest, cutShort }: { settled: number; deepest: number; cutShort: boolean },
): SearchReport {
  const reason = cutShort
    ? `The deadline passed; ${found} of ${question.k} routes were found until then.`
    : reasonFor(found, question, settled);
  return {
    complete: !cutShort,
    graphVersion: view.projection.version,
    hopsSearched: deepest,
    settled,
    reason,
    empty: found === 0 && !cutShort,
  };
}

function reasonFor(found: number, { k, maxLegs, modes }: RouteQuestion, settled: number) {
  if (found === k) return null;
  if (found > 0) return `${count(found, 'route')}, all there are within ${count(maxLegs, 'leg')}.`;
  const parts = [`No route within ${count(maxLegs, 'leg')}; ${count(settled, 'region')} looked at.`];
  if (modes) parts.push(`Legs had to go by ${[...modes].join(' or ')}.`);
  return parts.join(' ');
}
