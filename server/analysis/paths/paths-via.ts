import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import { ArcHeap } from './arc-heap.ts';
import type { SearchStats } from './search-stats.ts';
import type { FoundPath } from './path-question.ts';
import type { SearchSpace } from './search-space.ts';

interface Partial {
  readonly entities: readonly number[];
  /** Entities to pass that it has passed. */
  readonly passed: number;
  readonly cost: number;
  /** What a whole path with this beginning costs at least. */
  readonly least: number;
}

/**
 * The k best simple paths through given entities in order. To find one is NP-hard in general, so this is exact
 * until the deadline: best first over partial paths, each under what it costs and the cheapest walks from one
 * of the entities still to pass to the next.
 */
export function pathsVia(space: SearchSpace, stats: SearchStats, deadline: Deadline): FoundPath[] {
  const { from, to, via, k, maxHops } = space.question;
  const { g } = space;
  if (space.apart) return [];
  const stops = [...via.map((entity) => [entity]), to];
  const legs: Leg[] = [];
  for (const stop of stops) legs.push(legTo(space, stop, deadline));
  if (deadline.passed()) {
    stats.cutShort = true;
    return [];
  }
  /** What is left to pay and to hop from where `passed` entities have been passed, after the leg under way. */
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
  const open = new Heap<Partial>((a, b) => a.least < b.least);
  const consider = (entities: readonly number[], cost: number, passedBefore: number) => {
    const entity = entities.at(-1)!;
    const passed = entity === via[passedBefore] ? passedBefore + 1 : passedBefore;
    const [leg, rest] = [legs[passed]!, after[passed]!];
    if (entities.length - 1 + leg.hops(entity) + rest.hops > maxHops) return;
    const least = cost + leg.cost(entity) + rest.cost;
    if (least < Infinity) open.push({ entities, passed, cost, least });
  };
  for (const entity of from) consider([entity], 0, 0);
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
      if (!space.isEnd(entity) && !space.open(entity)) continue;
      next.set(entity, Math.min(next.get(entity) ?? Infinity, space.hopCost(arc)));
    }
    for (const [entity, hop] of next) {
      const due = via.indexOf(entity);
      if (due > best.passed) continue;
      consider([...best.entities, entity], best.cost + hop + space.passCost(entity), best.passed);
    }
  }
  return found;
}

/** What it costs at least, and takes at least in hops, to come from an entity to a stop. */
interface Leg {
  cost(entity: number): number;
  hops(entity: number): number;
}

/** Dijkstra and a breadth-first search backwards from a stop, over all that is open. */
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
  const inner = (entity: number) => space.open(entity);
  while (heap.size > 0 && !deadline.passed()) {
    const [key, entity] = [heap.least, heap.arc];
    heap.pop();
    if (costs.has(entity)) continue;
    costs.set(entity, key);
    const passing = stop.includes(entity) ? 0 : space.passCost(entity);
    if (stop.includes(entity) || inner(entity)) {
      into(entity, (from, hop) => {
        if (!costs.has(from)) heap.push(key + hop + passing, 0, from);
      });
    }
  }
  const hops = new Map(stop.map((entity) => [entity, 0]));
  for (const [entity, far] of hops) {
    if (deadline.passed()) break;
    if (stop.includes(entity) || inner(entity)) {
      into(entity, (from) => {
        if (!hops.has(from)) hops.set(from, far + 1);
      });
    }
  }
  return {
    cost: (entity) => costs.get(entity) ?? Infinity,
    hops: (entity) => hops.get(entity) ?? Infinity,
  };
}
