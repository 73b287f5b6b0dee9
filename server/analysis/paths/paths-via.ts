import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import { ArcHeap } from './arc-heap.ts';
import type { SearchStats } from './search-stats.ts';
import type { FoundPath } from './path-query.ts';
import type { SearchSpace } from './search-space.ts';

interface PartialPath {
  readonly entities: readonly number[];
  /** Number of `via` entities that it has passed. */
  readonly passed: number;
  readonly cost: number;
  /** Lower bound of the cost of a complete path with this beginning. */
  readonly least: number;
}

/**
 * The k best simple paths through given entities in order. Finding one is NP-hard in general; this is exact up to the
 * deadline. Best-first search over partial paths, with the cheapest walks through the remaining entities as heuristic.
 */
export function pathsVia(space: SearchSpace, stats: SearchStats, deadline: Deadline): FoundPath[] {
  const { from, to, via, k, maxHops } = space.query;
  const { g } = space;
  if (space.isDisconnected) return [];
  const stops = [...via.map((entity) => [entity]), to];
  const legs: Leg[] = [];
  for (const stop of stops) legs.push(legTo(space, stop, deadline));
  if (deadline.passed()) {
    stats.cutShort = true;
    return [];
  }
  /** Least cost and hops of the legs after the current one, by number of entities passed. */
  const after = stops.map((_, passed) =>
    legs.slice(passed + 1).reduce(
      (sum, leg, i) => {
        const entity = stops[passed + i]![0]!;
        return { cost: sum.cost + leg.cost(entity), hops: sum.hops + leg.hops(entity) };
      },
      { cost: 0, hops: 0 },
    ),
  );
  const found: FoundPath[] = [];
  const open = new Heap<PartialPath>((a, b) => a.least < b.least);
  const enqueue = (entities: readonly number[], cost: number, passedBefore: number) => {
    const entity = entities.at(-1)!;
    const passed = entity === via[passedBefore] ? passedBefore + 1 : passedBefore;
    const [leg, rest] = [legs[passed]!, after[passed]!];
    if (entities.length - 1 + leg.hops(entity) + rest.hops > maxHops) return;
    const least = cost + leg.cost(entity) + rest.cost;
    if (least < Infinity) open.push({ entities, passed, cost, least });
  };
  for (const entity of from) enqueue([entity], 0, 0);
  for (let best = open.pop(); best && found.length < k; best = open.pop()) {
    if (deadline.passed()) {
      stats.cutShort = true;
      break;
    }
    const last = best.entities.at(-1)!;
    stats.settled++;
    stats.deepest = Math.max(stats.deepest, best.entities.length - 1);
    if (space.isEnd(last)) {
      if (best.passed === via.length) found.push({ entities: best.entities, cost: best.cost });
      continue;
    }
    const next = new Map<number, number>();
    for (let arc = g.rowStart[last]!; arc < g.rowEnd[last]!; arc++) {
      const entity = g.arcTo[arc]!;
      if (!space.follows(g.arcLink[arc]!, space.forward) || best.entities.includes(entity)) continue;
      if (!space.isEnd(entity) && !space.mayPass(entity)) continue;
      next.set(entity, Math.min(next.get(entity) ?? Infinity, space.hopCost(arc)));
    }
    for (const [entity, hop] of next) {
      const viaIndex = via.indexOf(entity);
      if (viaIndex > best.passed) continue;
      enqueue([...best.entities, entity], best.cost + hop + space.passCost(entity), best.passed);
    }
  }
  return found;
}

/** Least cost and least hops from an entity to a stop. */
interface Leg {
  cost(entity: number): number;
  hops(entity: number): number;
}

/** Dijkstra and breadth-first search backwards from a stop, over the entities that may be passed. */
function legTo(space: SearchSpace, stop: readonly number[], deadline: Deadline): Leg {
  const { g } = space;
  const costs = new Map<number, number>();
  const heap = new ArcHeap();
  for (const entity of stop) heap.push(0, 0, entity);
  const into = (entity: number, visit: (from: number, hop: number) => void) => {
    for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
      if (!space.follows(g.arcLink[arc]!, space.backward)) continue;
      const hop = space.hopCost(arc);
      if (hop < Infinity) visit(g.arcTo[arc]!, hop);
    }
  };
  while (heap.size > 0 && !deadline.passed()) {
    const [key, entity] = [heap.least, heap.arc];
    heap.pop();
    if (costs.has(entity)) continue;
    costs.set(entity, key);
    const passing = stop.includes(entity) ? 0 : space.passCost(entity);
    if (stop.includes(entity) || space.mayPass(entity)) {
      into(entity, (from, hop) => {
        if (!costs.has(from)) heap.push(key + hop + passing, 0, from);
      });
    }
  }
  const hops = new Map(stop.map((entity) => [entity, 0]));
  for (const [entity, distance] of hops) {
    if (deadline.passed()) break;
    if (stop.includes(entity) || space.mayPass(entity)) {
      into(entity, (from) => {
        if (!hops.has(from)) hops.set(from, distance + 1);
      });
    }
  }
  return {
    cost: (entity) => costs.get(entity) ?? Infinity,
    hops: (entity) => hops.get(entity) ?? Infinity,
  };
}
