import type { Deadline } from '../deadline.ts';
import type { Labels } from './labels.ts';
import type { SearchStats } from './search-stats.ts';
import type { FoundPath } from './path-question.ts';
import type { SearchSpace } from './search-space.ts';

/** Above so many links to look at, a filter is asked only about those that matter. */
const ASK_AT_ONCE = 64;
/** In `before`: reached at a cost that is guessed from below, by a hop not looked at. */
const GUESSED = -2;

/** One of the two searches: the labels of its last level begin at `first`. */
interface Side {
  readonly labels: Labels;
  /** Bits of the arcs that lead away from its end, and of those that lead back. */
  readonly away: number;
  readonly home: number;
  first: number;
  /** Links at the entities of its last level. */
  links: number;
  hops: number;
}

/** Where the sides meet: a label of each, and what the path costs. */
interface Met {
  readonly here: number;
  readonly there: number;
  readonly cost: number;
}

/**
 * The strongest of the shortest paths, for SHORTEST with k = 1: breadth first from both ends, level by level,
 * the side with fewer links to look at first. Every shortest path crosses from the last level of one side to
 * the last of the other, so the level on which the sides meet holds them all. O(links looked at).
 */
export function oneShortest(space: SearchSpace, stats: SearchStats, deadline: Deadline): FoundPath[] {
  const { question, scratch, forward, backward } = space;
  const [ahead, back] = [
    sideOf(space, question.from, { labels: scratch.labels[0], away: forward, home: backward }),
    sideOf(space, question.to, { labels: scratch.labels[1], away: backward, home: forward }),
  ];
  try {
    while (ahead.links > 0 && back.links > 0 && ahead.hops + back.hops < question.maxHops) {
      const [side, other] = ahead.links <= back.links ? [ahead, back] : [back, ahead];
      const met = crossing(space, side, other, deadline);
      if (!met) grow(space, side, deadline);
      if (deadline.passed()) stats.cutShort = true;
      if (met) {
        stats.deepest = Math.max(stats.deepest, ahead.hops + back.hops + 1);
        const ways = [way(side.labels, met.here), way(other.labels, met.there)];
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
  parts: Pick<Side, 'labels' | 'away' | 'home'>,
): Side {
  let links = 0;
  for (const end of ends) {
    parts.labels.add(end, 0, 0, -1);
    links += g.rowEnd[end]! - g.rowStart[end]!;
  }
  return { ...parts, first: 0, links, hops: 0 };
}

/** Where a hop from the last level of a side meets the other, the best such hop. */
function crossing(space: SearchSpace, side: Side, other: Side, deadline: Deadline): Met | null {
  const { rowStart, rowEnd, arcTo, arcLink } = space.g;
  const { labels, away } = side;
  const theirs = other.labels.first;
  const { count } = labels;
  let met: Met | null = null;
  for (let label = side.first; label < count; label++) {
    if (deadline.passed()) return met;
    if (labels.before[label] === GUESSED) settle(space, side, label);
    const cost = labels.cost[label]!;
    if (cost === Infinity) continue;
    const entity = labels.entity[label]!;
    const end = rowEnd[entity]!;
    for (let arc = rowStart[entity]!; arc < end; arc++) {
      if (met !== null && cost + space.leastCost(arc) + other.hops >= met.cost) break;
      const there = theirs[arcTo[arc]!]!;
      if (there < 0 || !space.follows(arcLink[arc]!, away)) continue;
      const total = meet(space, other, arc, cost, there, met?.cost ?? Infinity);
      if (total < (met?.cost ?? Infinity)) met = { here: label, there, cost: total };
    }
  }
  return met;
}

/** Goes one hop on from the last level of a side. */
function grow(space: SearchSpace, side: Side, deadline: Deadline): void {
  const { rowStart, rowEnd, arcTo, arcLink } = space.g;
  const { labels, away } = side;
  const { first } = labels;
  const end = labels.count;
  const guess = space.filtered && side.links > ASK_AT_ONCE;
  for (let label = side.first; label < end; label++) {
    if (deadline.passed()) return;
    const cost = labels.cost[label]!;
    if (cost === Infinity) continue;
    const entity = labels.entity[label]!;
    const last = rowEnd[entity]!;
    for (let arc = rowStart[entity]!; arc < last; arc++) {
      const to = arcTo[arc]!;
      const known = first[to]!;
      if ((known >= 0 && known < end) || !space.follows(arcLink[arc]!, away)) continue;
      if (known < 0 ? !space.open(to) : cost + space.leastCost(arc) >= labels.cost[known]!) continue;
      const next = cost + (guess ? space.leastCost(arc) : space.hopCost(arc));
      if (next === Infinity) continue;
      const before = guess ? GUESSED : label;
      if (known < 0) labels.add(to, next, side.hops + 1, before);
      else if (next < labels.cost[known]!) {
        labels.cost[known] = next;
        labels.before[known] = before;
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

/** What a path over an arc to a label of the other side costs; Infinity where it is no better than the best. */
function meet(
  space: SearchSpace,
  other: Side,
  arc: number,
  cost: number,
  there: number,
  best: number,
): number {
  const { labels } = other;
  if (cost + space.leastCost(arc) + labels.cost[there]! >= best) return Infinity;
  const hop = space.hopCost(arc);
  if (cost + hop + labels.cost[there]! >= best) return Infinity;
  if (labels.before[there] === GUESSED) settle(space, other, there);
  return cost + hop + labels.cost[there]!;
}

/** Looks for the cheapest hop to a label from the level before; where the filter leaves none, it costs Infinity. */
function settle(space: SearchSpace, { labels, home }: Side, label: number): void {
  const { g } = space;
  const entity = labels.entity[label]!;
  const hops = labels.hops[label]! - 1;
  labels.cost[label] = Infinity;
  labels.before[label] = -1;
  for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
    const least = space.leastCost(arc);
    if (hops + least >= labels.cost[label]!) break;
    if (!space.follows(g.arcLink[arc]!, home)) continue;
    const before = labels.first[g.arcTo[arc]!]!;
    if (before < 0 || labels.hops[before] !== hops) continue;
    if (labels.cost[before]! + least >= labels.cost[label]!) continue;
    const cost = labels.cost[before]! + space.hopCost(arc);
    if (cost >= labels.cost[label]!) continue;
    labels.cost[label] = cost;
    labels.before[label] = before;
  }
}

/** The entities from a label back to its end. */
function way(labels: Labels, last: number): number[] {
  const entities: number[] = [];
  for (let label = last; label >= 0; label = labels.before[label]!) entities.push(labels.entity[label]!);
  return entities;
}
