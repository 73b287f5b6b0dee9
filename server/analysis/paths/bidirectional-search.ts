import { isDisputedArc } from '../graph/arc-cell.ts';
import type { Deadline } from '../deadline.ts';
import type { ArcHeap } from './arc-heap.ts';
import type { Labels } from './labels.ts';
import type { FoundPath } from './path-query.ts';
import type { SearchSpace } from './search-space.ts';

/** Bit of a heap entry whose key has the exact cost of its arc, not the lower bound. */
const EXACT = 0x8000_0000;
const exactEntry = (arc: number): number => (arc | EXACT) >>> 0;
const arcOfEntry = (entry: number): number => (entry & ~EXACT) >>> 0;

const FROM_START = 0;
const FROM_END = 1;
type Side = typeof FROM_START | typeof FROM_END;

interface Limits {
  readonly maxHops?: number;
  /** Maximum cost of a path. */
  readonly bound?: number;
  /** Added to keys for each hop; only with `maxHops`. */
  readonly hopPrice?: number;
}

/** The bound with a tolerance, as sums differ in their last bits. */
const withTolerance = (cost: number) => cost + 1e-9 * Math.max(1, cost);

/**
 * Bidirectional Dijkstra: the costs from both ends, as far as they are needed to know the cost of every way on which one
 * of the k best paths can lie.
 *
 * The side with less work done continues. The arcs of a row are sorted by their least cost, so a heap has one arc per
 * entity and takes the next when that one is used: only the used arcs of a hub cost time, and the filter tests only
 * relevant links. When a search settles an entity, it examines all its links for entities that the other side has
 * reached; such a pair of ways is a path if it is simple. The costliest of k such paths is the bound. A path that was not
 * met yet leaves what the first side has reached before it enters what the second side has reached, so it costs at least
 * the sum of both least keys. The search ends when that sum reaches the bound.
 *
 * Under a limit on hops, keys include a price per hop (Handler and Zang, Networks 10, 1980), so that cheap ways of many
 * hops, which the limit would end, come after costlier ones of few. A path within the limit pays the price for at most
 * `maxHops` hops, so the search ends that much above the bound.
 */
export class BidirectionalSearch {
  readonly space: SearchSpace;
  /** Maximum number of hops; Infinity if there is no limit. */
  readonly maxHops: number;
  readonly labels: readonly [Labels, Labels];
  /** No path that costs more is among the k best. */
  bound: number;
  /** Without a limit on hops an entity gets one label, else one for every way not dominated in cost and hops. */
  readonly #limited: boolean;
  readonly #heaps: readonly [ArcHeap, ArcHeap];
  readonly #masks: readonly [number, number];
  readonly #k: number;
  readonly #hopPrice: number;
  /** The best paths met so far, cheapest first; the result at the deadline. */
  readonly best: FoundPath[] = [];
  readonly #work = [0, 0];
  /** Pairs of ways that meet: an entity reached from the start, a label from the end, and the cost of the hop between. */
  readonly #met: { entity: number; beyond: number; hop: number; total: number }[] = [];

  constructor(space: SearchSpace, limits: Limits = {}) {
    const { maxHops = Infinity, bound = Infinity, hopPrice = 0 } = limits;
    this.space = space;
    this.maxHops = maxHops;
    this.bound = bound;
    this.#limited = maxHops !== Infinity;
    this.#hopPrice = hopPrice;
    this.#k = space.query.k;
    this.#masks = [space.forward, space.backward];
    this.labels = space.scratch.labels;
    this.#heaps = space.scratch.heaps;
    for (const heap of this.#heaps) heap.clear();
  }

  /** Extends both sides until the k best are bounded; false if the deadline passed first. */
  run(deadline: Deadline): boolean {
    const { from, to } = this.space.query;
    for (const entity of to) this.#settle(FROM_END, entity, 0, 0, -1);
    for (const entity of from) this.#settle(FROM_START, entity, 0, 0, -1);
    const [ahead, back] = this.#heaps;
    for (;;) {
      if (deadline.passed()) return false;
      this.#dropStale(FROM_START);
      this.#dropStale(FROM_END);
      if (ahead.size === 0 || back.size === 0 || ahead.least + back.least >= this.#end) return true;
      this.#step(this.#work[FROM_START]! <= this.#work[FROM_END]! ? FROM_START : FROM_END);
    }
  }

  /** When the sum of the least keys reaches this, no path within the bound is left. */
  get #end(): number {
    return this.#hopPrice === 0 ? this.bound : withTolerance(this.bound + this.#hopPrice * this.maxHops);
  }

  /** The bound with a tolerance. */
  get maxCost(): number {
    return withTolerance(this.bound);
  }

  clear(): void {
    for (const side of this.labels) side.clear();
  }

  /** Number of entities settled, counted once per side. */
  get settled(): number {
    return this.labels[0].count + this.labels[1].count;
  }

  get deepest(): number {
    const most = ({ hops, count }: Labels) => {
      let deepest = 0;
      for (let label = 0; label < count; label++) deepest = Math.max(deepest, hops[label]!);
      return deepest;
    };
    return Math.min(this.maxHops, most(this.labels[0]) + most(this.labels[1]));
  }

  /** Takes the least arc of a side: settles its other end, or puts it back under its exact cost. */
  #step(side: Side): void {
    const heap = this.#heaps[side];
    const labels = this.labels[side];
    const [key, label, entry] = [heap.least, heap.label, heap.arc];
    const arc = arcOfEntry(entry);
    const hops = labels.hops[label]! + 1;
    const cost = labels.cost[label]! + this.space.hopCost(arc);
    if (entry !== arc) heap.pop();
    else {
      this.#next(side, key, label, arc);
      const exact = cost + this.#hopPrice * hops;
      if (exact > key) {
        if (cost < this.bound) heap.push(exact, label, exactEntry(arc));
        return;
      }
    }
    this.#settle(side, this.space.g.arcTo[arc]!, cost, hops, label);
  }

  /** Removes least arcs to entities that a cheaper way has reached. */
  #dropStale(side: Side): void {
    const heap = this.#heaps[side];
    const { arcTo } = this.space.g;
    const { hops, cost } = this.labels[side];
    while (heap.size > 0) {
      const [label, entry] = [heap.label, heap.arc];
      const arc = arcOfEntry(entry);
      const hop = entry === arc ? this.space.leastCost(arc) : this.space.hopCost(arc);
      if (this.#isImprovement(side, arcTo[arc]!, hops[label]! + 1, cost[label]! + hop)) return;
      if (entry !== arc) heap.pop();
      else this.#next(side, heap.least, label, arc);
    }
  }

  /** Whether no way found before reaches an entity at no greater cost in no more hops. */
  #isImprovement(side: Side, entity: number, hops: number, cost: number): boolean {
    const labels = this.labels[side];
    let label = labels.first[entity]!;
    if (label < 0) return true;
    if (!this.#limited) return false;
    const passed = cost + this.space.passCost(entity);
    for (; label >= 0; label = labels.sibling[label]!) {
      if (labels.hops[label]! <= hops && labels.cost[label]! <= passed) return false;
    }
    return true;
  }

  /** Replaces the least arc of a side by the next of its row, or removes it. */
  #next(side: Side, key: number, label: number, arc: number): void {
    const heap = this.#heaps[side];
    const labels = this.labels[side];
    const hops = labels.hops[label]! + 1;
    const cost = labels.cost[label]!;
    const next = this.#nextArc(side, labels.entity[label]!, hops, cost, arc + 1);
    if (next < 0) heap.pop();
    else heap.replace(Math.max(key, cost + this.space.leastCost(next) + this.#hopPrice * hops), label, next);
  }

  /** The first arc, from `arc` on in its row, that leads to an improvement; −1 if none does. */
  #nextArc(side: Side, entity: number, hops: number, cost: number, arc: number): number {
    const { rowEnd, arcLink, arcTo } = this.space.g;
    const mask = this.#masks[side];
    const end = rowEnd[entity]!;
    for (; arc < end; arc++) {
      if (!this.space.follows(arcLink[arc]!, mask)) continue;
      const to = arcTo[arc]!;
      if (this.#isImprovement(side, to, hops, cost + this.space.leastCost(arc)) && this.space.mayPass(to))
        return arc;
    }
    return -1;
  }

  #settle(side: Side, entity: number, arriving: number, hops: number, before: number): void {
    const { space } = this;
    const cost = arriving + space.passCost(entity);
    const label = this.labels[side].add(entity, cost, hops, before);
    this.#meet(side, label);
    if (hops + 1 >= this.maxHops || cost >= this.bound) return;
    const arc = this.#nextArc(side, entity, hops + 1, cost, space.g.rowStart[entity]!);
    if (arc < 0) return;
    this.#heaps[side].push(cost + space.leastCost(arc) + this.#hopPrice * (hops + 1), label, arc);
  }

  /** Examines all links of a newly settled entity for entities that the other side has reached. */
  #meet(side: Side, label: number): void {
    const { space } = this;
    const { g } = space;
    const labels = this.labels[side];
    const others = this.labels[1 - side]!;
    const entity = labels.entity[label]!;
    const cost = labels.cost[label]!;
    const hopsLeft = this.maxHops - labels.hops[label]! - 1;
    const mask = this.#masks[side];
    const [first, end] = [g.rowStart[entity]!, g.rowEnd[entity]!];
    this.#work[side]! += end - first + 8;
    const { maxCost } = this;
    const affordable = space.affordable(maxCost - cost);
    const { arcTo, arcLink, arcCost } = g;
    const reached = others.first;
    for (let arc = first; arc < end; arc++) {
      if (arcCost[arc]! > affordable && !isDisputedArc(arcLink[arc]!)) break;
      const other = reached[arcTo[arc]!]!;
      if (other < 0 || !space.follows(arcLink[arc]!, mask)) continue;
      const hop = space.hopCost(arc);
      for (let beyond = other; beyond >= 0; beyond = others.sibling[beyond]!) {
        const total = cost + hop + others.cost[beyond]!;
        if (total > maxCost || others.hops[beyond]! > hopsLeft) continue;
        const [start, rest] = side === FROM_START ? [label, beyond] : [beyond, label];
        this.#met.push({ entity: this.labels[FROM_START].entity[start]!, beyond: rest, hop, total });
        if (total < this.bound) this.#consider(start, rest, total);
      }
    }
  }

  /** Adds a pair of ways to the best paths, if it is simple and new or cheaper. */
  #consider(start: number, rest: number, cost: number): void {
    const [ahead, back] = this.labels;
    const entities: number[] = [];
    for (let label = start; label >= 0; label = ahead.parent[label]!) entities.push(ahead.entity[label]!);
    entities.reverse();
    for (let label = rest; label >= 0; label = back.parent[label]!) entities.push(back.entity[label]!);
    for (let i = 1; i < entities.length; i++) if (entities.indexOf(entities[i]!) < i) return;
    const { best } = this;
    // Parallel links, and a meeting at another hop, give the same path.
    const existing = best.findIndex((path) => haveSameEntities(path.entities, entities));
    if (existing >= 0) {
      if (best[existing]!.cost <= cost) return;
      best.splice(existing, 1);
    }
    let index = best.length;
    while (index > 0 && best[index - 1]!.cost > cost) index--;
    best.splice(index, 0, { entities, cost });
    if (best.length > this.#k) best.pop();
    if (best.length === this.#k) this.bound = Math.min(this.bound, best[best.length - 1]!.cost);
  }

  /**
   * Completes the labels from the end for entities that only the start has reached: Dijkstra, backwards from the pairs
   * that meet, over entities on which a path within the bound can lie. False if the deadline passed first.
   */
  completeCosts(deadline: Deadline): boolean {
    const { space } = this;
    const { g } = space;
    const [ahead, back] = this.labels;
    const heap = this.#heaps[FROM_END];
    heap.clear();
    const { maxCost } = this;
    for (const { entity, beyond, hop, total } of this.#met) {
      if (total <= maxCost && space.mayPass(entity)) heap.push(back.cost[beyond]! + hop, beyond, entity);
    }
    while (heap.size > 0) {
      if (deadline.passed()) return false;
      const [key, beyond, entity] = [heap.least, heap.label, heap.arc];
      heap.pop();
      const hops = back.hops[beyond]! + 1;
      if (!this.#isImprovement(FROM_END, entity, hops, key)) continue;
      const label = back.add(entity, key + space.passCost(entity), hops, beyond);
      const cost = back.cost[label]!;
      for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
        const to = g.arcTo[arc]!;
        if (ahead.first[to]! < 0 || !space.follows(g.arcLink[arc]!, space.backward)) continue;
        if (cost + space.leastCost(arc) > maxCost) break;
        const next = cost + space.hopCost(arc);
        if (next > maxCost || next === Infinity) continue;
        if (!this.#isImprovement(FROM_END, to, hops + 1, next) || !space.mayPass(to)) continue;
        const start = ahead.within(to, this.maxHops - hops - 1);
        if (start >= 0 && ahead.cost[start]! + next <= maxCost) heap.push(next, label, to);
      }
    }
    return true;
  }
}

function haveSameEntities(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
