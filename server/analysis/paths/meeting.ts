import { isDisputedArc } from '../graph/arc-cell.ts';
import type { Deadline } from '../deadline.ts';
import type { ArcHeap } from './arc-heap.ts';
import type { Labels } from './labels.ts';
import type { FoundPath } from './path-question.ts';
import type { SearchSpace } from './search-space.ts';

/** The bit of an entry in a heap whose key is what its arc costs, not what it costs at least. */
const EXACT = 0x8000_0000;
const exactEntry = (arc: number): number => (arc | EXACT) >>> 0;
const arcOfEntry = (entry: number): number => (entry & ~EXACT) >>> 0;

const FROM_START = 0;
const FROM_END = 1;
type Side = typeof FROM_START | typeof FROM_END;

interface Limits {
  readonly maxHops?: number;
  /** Paths that cost more are not looked for. */
  readonly bound?: number;
  /** Added in the order of search for each hop; only with `maxHops`. */
  readonly hopPrice?: number;
}

/** Paths up to this much dearer than the bound are kept, for sums differ in their last bits. */
const slack = (cost: number) => cost + 1e-9 * Math.max(1, cost);

/**
 * What is cheapest to come to from either end, as far as needed to know the cost of every way on which one of
 * the k best paths can lie.
 *
 * Two searches by Dijkstra grow towards each other, the one with less work behind it first. A row gives its
 * arcs in the order of what they cost at least, so a search holds one arc of each entity and takes the next
 * when that one is used: hubs cost what is used of them, and a filter is asked about links that matter. Where a
 * search comes to an entity it looks at all its links for ones to the other side; such a pair of ways is a path
 * when it is simple. With k of them, the dearest bounds what is worth looking at; a path not met yet leaves
 * what the first search has reached and has not come to what the second has, so it costs at least the sum of
 * both next keys. When that is no less than the bound, the search ends.
 *
 * Under a limit of hops each hop has a price on top in the order of search (Handler and Zang, Networks 10, 1980):
 * cheap ways of many hops, which the limit ends, then wait behind dearer ones of few. A path within the limit
 * pays the price at most for each hop allowed, so the search ends that much above the bound.
 */
export class Meeting {
  readonly space: SearchSpace;
  /** Most hops of a path; Infinity where there is no limit. */
  readonly maxHops: number;
  readonly labels: readonly [Labels, Labels];
  /** No path dearer than this is among the k best. */
  bound: number;
  /** Entities are labelled once when hops do not count, else for every way not outdone in cost and hops. */
  readonly #limited: boolean;
  readonly #heaps: readonly [ArcHeap, ArcHeap];
  readonly #masks: readonly [number, number];
  readonly #k: number;
  readonly #hopPrice: number;
  /** The best paths met, cheapest first: what there is when the deadline comes. */
  readonly best: FoundPath[] = [];
  readonly #work = [0, 0];
  /** Pairs met: an entity reached from the start, the label from the end beyond it, and the cost between. */
  readonly #met: { entity: number; beyond: number; hop: number; total: number }[] = [];

  constructor(space: SearchSpace, limits: Limits = {}) {
    const { maxHops = Infinity, bound = Infinity, hopPrice = 0 } = limits;
    this.space = space;
    this.maxHops = maxHops;
    this.bound = bound;
    this.#limited = maxHops !== Infinity;
    this.#hopPrice = hopPrice;
    this.#k = space.question.k;
    this.#masks = [space.forward, space.backward];
    this.labels = space.scratch.labels;
    this.#heaps = space.scratch.heaps;
    for (const heap of this.#heaps) heap.clear();
  }

  /** Lets both sides grow until the best is met; false when the deadline came first. */
  run(deadline: Deadline): boolean {
    const { from, to } = this.space.question;
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

  /** When the next keys add up to this, no path within the bound is left. */
  get #end(): number {
    return this.#hopPrice === 0 ? this.bound : slack(this.bound + this.#hopPrice * this.maxHops);
  }

  get dearest(): number {
    return slack(this.bound);
  }

  clear(): void {
    for (const side of this.labels) side.clear();
  }

  /** Entities from both sides, counted once a side. */
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

  /** Uses the least arc of a side: settles where it leads, or puts it back under what it really costs. */
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

  /** Takes away least arcs that lead where a cheaper one has led before. */
  #dropStale(side: Side): void {
    const heap = this.#heaps[side];
    const { arcTo } = this.space.g;
    const { hops, cost } = this.labels[side];
    while (heap.size > 0) {
      const [label, entry] = [heap.label, heap.arc];
      const arc = arcOfEntry(entry);
      const hop = entry === arc ? this.space.leastCost(arc) : this.space.hopCost(arc);
      if (this.#news(side, arcTo[arc]!, hops[label]! + 1, cost[label]! + hop)) return;
      if (entry !== arc) heap.pop();
      else this.#next(side, heap.least, label, arc);
    }
  }

  /** Whether coming to an entity is not outdone by a way found before, no dearer and of no more hops. */
  #news(side: Side, entity: number, hops: number, cost: number): boolean {
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

  /** Replaces the least arc of a side by the next in its row, or takes it away. */
  #next(side: Side, key: number, label: number, arc: number): void {
    const heap = this.#heaps[side];
    const labels = this.labels[side];
    const hops = labels.hops[label]! + 1;
    const cost = labels.cost[label]!;
    const next = this.#nextArc(side, labels.entity[label]!, hops, cost, arc + 1);
    if (next < 0) heap.pop();
    else heap.replace(Math.max(key, cost + this.space.leastCost(next) + this.#hopPrice * hops), label, next);
  }

  /** The first arc from a place in a row that leads to something new; −1 when none does. */
  #nextArc(side: Side, entity: number, hops: number, cost: number, arc: number): number {
    const { rowEnd, arcLink, arcTo } = this.space.g;
    const mask = this.#masks[side];
    const end = rowEnd[entity]!;
    for (; arc < end; arc++) {
      if (!this.space.follows(arcLink[arc]!, mask)) continue;
      const to = arcTo[arc]!;
      if (this.#news(side, to, hops, cost + this.space.leastCost(arc)) && this.space.open(to)) return arc;
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

  /** Looks along all links of an entity just come to for what the other side has reached. */
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
    const { dearest } = this;
    const affordable = space.affordable(dearest - cost);
    const { arcTo, arcLink, arcCost } = g;
    const reached = others.first;
    for (let arc = first; arc < end; arc++) {
      if (arcCost[arc]! > affordable && !isDisputedArc(arcLink[arc]!)) break;
      const other = reached[arcTo[arc]!]!;
      if (other < 0 || !space.follows(arcLink[arc]!, mask)) continue;
      const hop = space.hopCost(arc);
      for (let beyond = other; beyond >= 0; beyond = others.sibling[beyond]!) {
        const total = cost + hop + others.cost[beyond]!;
        if (total > dearest || others.hops[beyond]! > hopsLeft) continue;
        const [start, rest] = side === FROM_START ? [label, beyond] : [beyond, label];
        this.#met.push({ entity: this.labels[FROM_START].entity[start]!, beyond: rest, hop, total });
        if (total < this.bound) this.#consider(start, rest, total);
      }
    }
  }

  /** Counts a pair of ways as a path, if it is simple and not known. */
  #consider(start: number, rest: number, cost: number): void {
    const [ahead, back] = this.labels;
    const entities: number[] = [];
    for (let label = start; label >= 0; label = ahead.before[label]!) entities.push(ahead.entity[label]!);
    entities.reverse();
    for (let label = rest; label >= 0; label = back.before[label]!) entities.push(back.entity[label]!);
    for (let i = 1; i < entities.length; i++) if (entities.indexOf(entities[i]!) < i) return;
    const { best } = this;
    // Parallel links, and the same path met at another hop, are no other path.
    const known = best.findIndex((path) => same(path.entities, entities));
    if (known >= 0) {
      if (best[known]!.cost <= cost) return;
      best.splice(known, 1);
    }
    let place = best.length;
    while (place > 0 && best[place - 1]!.cost > cost) place--;
    best.splice(place, 0, { entities, cost });
    if (best.length > this.#k) best.pop();
    if (best.length === this.#k) this.bound = Math.min(this.bound, best[best.length - 1]!.cost);
  }

  /**
   * Completes the labels from the end for what only the start has reached: by Dijkstra again, from the pairs
   * met backwards, over entities on which a path within the bound can lie. False when the deadline came first.
   */
  completeCosts(deadline: Deadline): boolean {
    const { space } = this;
    const { g } = space;
    const [ahead, back] = this.labels;
    const heap = this.#heaps[FROM_END];
    heap.clear();
    const { dearest } = this;
    for (const { entity, beyond, hop, total } of this.#met) {
      if (total <= dearest && space.open(entity)) heap.push(back.cost[beyond]! + hop, beyond, entity);
    }
    while (heap.size > 0) {
      if (deadline.passed()) return false;
      const [key, beyond, entity] = [heap.least, heap.label, heap.arc];
      heap.pop();
      const hops = back.hops[beyond]! + 1;
      if (!this.#news(FROM_END, entity, hops, key)) continue;
      const label = back.add(entity, key + space.passCost(entity), hops, beyond);
      const cost = back.cost[label]!;
      for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
        const to = g.arcTo[arc]!;
        if (ahead.first[to]! < 0 || !space.follows(g.arcLink[arc]!, space.backward)) continue;
        if (cost + space.leastCost(arc) > dearest) break;
        const next = cost + space.hopCost(arc);
        if (next > dearest || next === Infinity) continue;
        if (!this.#news(FROM_END, to, hops + 1, next) || !space.open(to)) continue;
        const start = ahead.within(to, this.maxHops - hops - 1);
        if (start >= 0 && ahead.cost[start]! + next <= dearest) heap.push(next, label, to);
      }
    }
    return true;
  }
}

function same(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
