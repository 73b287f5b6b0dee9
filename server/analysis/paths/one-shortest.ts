import type { Deadline } from '../deadline.ts';
import type { Labels } from './labels.ts';
import type { SearchStats } from './search-stats.ts';
import type { FoundPath } from './path-query.ts';
import type { SearchSpace } from './search-space.ts';

/** On a larger level the filter tests only links that can be on a best path. */
const MAX_EAGER_TESTS = 64;
/** A value of `parent`: the cost is a lower bound, and the hop was not tested. */
const UNTESTED = -2;

/** One of the two searches. The labels of its last level begin at `first`. */
interface Side {
  readonly labels: Labels;
  /** Ways of the arcs that lead away from its end, and of those that lead back. */
  readonly outward: number;
  readonly inward: number;
  first: number;
  /** Number of links of the entities of its last level. */
  links: number;
  hops: number;
}

/** Where the sides meet: a label of each, and the cost of the path. */
interface Meeting {
  readonly label: number;
  readonly otherLabel: number;
  readonly cost: number;
}

/**
 * The strongest of the shortest paths, for SHORTEST with k = 1: bidirectional breadth-first search, level by level, on
 * the side with fewer links. Every shortest path crosses from the last level of one side to the last level of the other,
 * so the level on which the sides meet has them all. O(links examined).
 */
export function oneShortest(space: SearchSpace, stats: SearchStats, deadline: Deadline): FoundPath[] {
  const { query, scratch, forward, backward } = space;
  const [ahead, back] = [
    sideOf(space, query.from, { labels: scratch.labels[0], outward: forward, inward: backward }),
    sideOf(space, query.to, { labels: scratch.labels[1], outward: backward, inward: forward }),
  ];
  try {
    while (ahead.links > 0 && back.links > 0 && ahead.hops + back.hops < query.maxHops) {
      const [side, other] = ahead.links <= back.links ? [ahead, back] : [back, ahead];
      const met = crossing(space, side, other, deadline);
      if (!met) grow(space, side, deadline);
      if (deadline.passed()) stats.cutShort = true;
      if (met) {
        stats.deepest = Math.max(stats.deepest, ahead.hops + back.hops + 1);
        const ways = [way(side.labels, met.label), way(other.labels, met.otherLabel)];
        const [start, rest] = side === ahead ? ways : ways.reverse();
        return [{ entities: [...start!.reverse(), ...rest!], cost: met.cost }];
      }
      if (stats.cutShort) break;
    }
    return [];
  } finally {
    stats.settled = Math.max(stats.settled, ahead.labels.count + back.labels.count);
    stats.deepest = Math.max(stats.deepest, ahead.hops + back.hops);
    ahead.labels.clear();
    back.labels.clear();
  }
}

function sideOf(
  { g }: SearchSpace,
  ends: readonly number[],
  parts: Pick<Side, 'labels' | 'outward' | 'inward'>,
): Side {
  let links = 0;
  for (const end of ends) {
    parts.labels.add(end, 0, 0, -1);
    links += g.rowEnd[end]! - g.rowStart[end]!;
  }
  return { ...parts, first: 0, links, hops: 0 };
}

/** The best hop from the last level of a side to the other side; null if there is none. */
function crossing(space: SearchSpace, side: Side, other: Side, deadline: Deadline): Meeting | null {
  const { rowStart, rowEnd, arcTo, arcLink } = space.g;
  const { labels, outward } = side;
  const otherLabels = other.labels.first;
  const { count } = labels;
  let met: Meeting | null = null;
  for (let label = side.first; label < count; label++) {
    if (deadline.passed()) return met;
    if (labels.parent[label] === UNTESTED) settle(space, side, label);
    const cost = labels.cost[label]!;
    if (cost === Infinity) continue;
    const entity = labels.entity[label]!;
    const end = rowEnd[entity]!;
    for (let arc = rowStart[entity]!; arc < end; arc++) {
      if (met !== null && cost + space.leastCost(arc) + other.hops >= met.cost) break;
      const otherLabel = otherLabels[arcTo[arc]!]!;
      if (otherLabel < 0 || !space.follows(arcLink[arc]!, outward)) continue;
      const total = meet(space, other, arc, cost, otherLabel, met?.cost ?? Infinity);
      if (total < (met?.cost ?? Infinity)) met = { label, otherLabel, cost: total };
    }
  }
  return met;
}

/** Extends a side by one level. */
function grow(space: SearchSpace, side: Side, deadline: Deadline): void {
  const { rowStart, rowEnd, arcTo, arcLink } = space.g;
  const { labels, outward } = side;
  const { first } = labels;
  const end = labels.count;
  const isLazy = space.filtered && side.links > MAX_EAGER_TESTS;
  for (let label = side.first; label < end; label++) {
    if (deadline.passed()) return;
    const cost = labels.cost[label]!;
    if (cost === Infinity) continue;
    const entity = labels.entity[label]!;
    const last = rowEnd[entity]!;
    for (let arc = rowStart[entity]!; arc < last; arc++) {
      const to = arcTo[arc]!;
      const existing = first[to]!;
      if ((existing >= 0 && existing < end) || !space.follows(arcLink[arc]!, outward)) continue;
      if (existing < 0 ? !space.mayPass(to) : cost + space.leastCost(arc) >= labels.cost[existing]!) continue;
      const next = cost + (isLazy ? space.leastCost(arc) : space.hopCost(arc));
      if (next === Infinity) continue;
      const parent = isLazy ? UNTESTED : label;
      if (existing < 0) labels.add(to, next, side.hops + 1, parent);
      else if (next < labels.cost[existing]!) {
        labels.cost[existing] = next;
        labels.parent[existing] = parent;
      }
    }
  }
  side.first = end;
  side.links = 0;
  for (let label = end; label < labels.count; label++) {
    side.links += rowEnd[labels.entity[label]!]! - rowStart[labels.entity[label]!]!;
  }
  side.hops++;
}

/** The cost of a path over an arc to a label of the other side; Infinity if it is not less than `best`. */
function meet(
  space: SearchSpace,
  other: Side,
  arc: number,
  cost: number,
  otherLabel: number,
  best: number,
): number {
  const { labels } = other;
  if (cost + space.leastCost(arc) + labels.cost[otherLabel]! >= best) return Infinity;
  const hop = space.hopCost(arc);
  if (cost + hop + labels.cost[otherLabel]! >= best) return Infinity;
  if (labels.parent[otherLabel] === UNTESTED) settle(space, other, otherLabel);
  return cost + hop + labels.cost[otherLabel]!;
}

/** Finds the cheapest hop to a label from the previous level. If none passes the filter, the cost is Infinity. */
function settle(space: SearchSpace, { labels, inward }: Side, label: number): void {
  const { g } = space;
  const entity = labels.entity[label]!;
  const hops = labels.hops[label]! - 1;
  labels.cost[label] = Infinity;
  labels.parent[label] = -1;
  for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
    const least = space.leastCost(arc);
    if (hops + least >= labels.cost[label]!) break;
    if (!space.follows(g.arcLink[arc]!, inward)) continue;
    const parent = labels.first[g.arcTo[arc]!]!;
    if (parent < 0 || labels.hops[parent] !== hops) continue;
    if (labels.cost[parent]! + least >= labels.cost[label]!) continue;
    const cost = labels.cost[parent]! + space.hopCost(arc);
    if (cost >= labels.cost[label]!) continue;
    labels.cost[label] = cost;
    labels.parent[label] = parent;
  }
}

/** The entities from a label back to its end. */
function way(labels: Labels, last: number): number[] {
  const entities: number[] = [];
  for (let label = last; label >= 0; label = labels.parent[label]!) entities.push(labels.entity[label]!);
  return entities;
}
