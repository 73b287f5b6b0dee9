import type { Deadline } from './deadline.ts';
import { NONE, type GraphColumns } from './graph/graph-columns.ts';

const FREE = 0;
const END_OF_FROM = 1;
const END_OF_TO = 2;
const ENDS = END_OF_FROM + END_OF_TO;

/** A state of the flow: into an entity, before its unit is used, or out of it, after. */
const into = (entity: number): number => 2 * entity;
const outOf = (entity: number): number => 2 * entity + 1;
const entityOf = (state: number): number => state >> 1;
const isOut = (state: number): boolean => (state & 1) === 1;

/** One of the two searches: a queue of reached states, and the number of links examined. */
interface Reach {
  readonly queue: number[];
  next: number;
  work: number;
  readonly reached: Uint32Array;
  readonly other: Uint32Array;
}

/**
 * Maximum flow between two sets of entities with one unit per entity, and so the maximum number of disjoint paths, by
 * shortest augmenting paths (Ford and Fulkerson 1956; Edmonds and Karp 1972). Entities are not split in memory: an
 * entity has two states, before and after its unit is used, and the flow through it is its predecessor and successor.
 * Augmenting paths are found by breadth-first search from both ends, continuing on the side with fewer links examined.
 * The last search fails on the side where the cut is narrow, so it is usually short too.
 */
export class UnitFlow {
  /** Total number of states reached. */
  settled = 0;
  readonly #g: GraphColumns;
  readonly #leaves: (arc: number) => boolean;
  readonly #arrives: (arc: number) => boolean;
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  readonly #role: Uint8Array;
  /** Predecessor and successor of an entity on a path of the flow; NONE if it carries no flow. */
  readonly #before: Uint32Array;
  readonly #after: Uint32Array;
  /** The start and the second entity of each path. */
  readonly #sent: [number, number][] = [];
  /** By state: 1 + the state from which the search reached it; 0 if it did not. */
  readonly #ahead: Uint32Array;
  readonly #back: Uint32Array;
  #fromFailed = true;

  /**
   * `leaves`: whether flow may follow an arc from the entity that lists it to the other end; `arrives`: whether it may
   * follow it in the opposite direction.
   */
  constructor(
    g: GraphColumns,
    leaves: (arc: number) => boolean,
    arrives: (arc: number) => boolean,
    from: readonly number[],
    to: readonly number[],
  ) {
    const { entityCount } = g;
    this.#g = g;
    this.#leaves = leaves;
    this.#arrives = arrives;
    this.#from = from;
    this.#to = to;
    this.#role = new Uint8Array(entityCount);
    for (const entity of from) this.#role[entity] = END_OF_FROM;
    for (const entity of to) this.#role[entity] = END_OF_TO;
    this.#before = new Uint32Array(entityCount).fill(NONE);
    this.#after = new Uint32Array(entityCount).fill(NONE);
    this.#ahead = new Uint32Array(entityCount * 2);
    this.#back = new Uint32Array(entityCount * 2);
  }

  /** Augments until no augmenting path is left; false if the deadline passed first. */
  run(deadline: Deadline): boolean {
    for (;;) {
      const met = this.#search(deadline);
      if (met === null) return false;
      if (met === NONE) return true;
      this.#augment(met);
      this.#resetReached();
    }
  }

  /** The paths of the flow. */
  paths(): number[][] {
    return this.#sent.map(([start, first]) => {
      const path = [start];
      for (let entity = first; ; entity = this.#after[entity]!) {
        path.push(entity);
        if (this.#role[entity] === END_OF_TO) return path;
      }
    });
  }

  /** The minimum cut, after `run`: the entities whose unit separates what the failed search reached from the rest. */
  cut(): number[] {
    const cut: number[] = [];
    const reached = this.#fromFailed ? this.#ahead : this.#back;
    for (let entity = 0; entity < this.#g.entityCount; entity++) {
      if (this.#role[entity] !== FREE) continue;
      const reachedIn = reached[into(entity)] !== 0;
      const reachedOut = reached[outOf(entity)] !== 0;
      if (this.#fromFailed ? reachedIn && !reachedOut : reachedOut && !reachedIn) cut.push(entity);
    }
    return cut;
  }

  #seen: number[] = [];

  #resetReached(): void {
    for (const state of this.#seen) {
      this.#ahead[state] = 0;
      this.#back[state] = 0;
    }
    this.#seen = [];
  }

  /** A state that both searches reach; NONE if one of them is exhausted first, null at the deadline. */
  #search(deadline: Deadline): number | null {
    const ahead: Reach = { queue: [], next: 0, work: 0, reached: this.#ahead, other: this.#back };
    const back: Reach = { queue: [], next: 0, work: 0, reached: this.#back, other: this.#ahead };
    const reach = (side: Reach, state: number, from: number) => {
      if (side.reached[state] !== 0) return false;
      side.reached[state] = from + 1;
      side.queue.push(state);
      this.#seen.push(state);
      this.settled++;
      return side.other[state] !== 0;
    };
    for (const entity of this.#from) reach(ahead, outOf(entity), outOf(entity));
    for (const entity of this.#to) reach(back, into(entity), into(entity));
    for (;;) {
      if (deadline.passed()) return null;
      const side = ahead.work <= back.work ? ahead : back;
      if (side.next === side.queue.length) {
        this.#fromFailed = side === ahead;
        return NONE;
      }
      const state = side.queue[side.next++]!;
      const entity = entityOf(state);
      side.work += this.#g.rowEnd[entity]! - this.#g.rowStart[entity]! + 1;
      const met =
        side === ahead
          ? this.#onward(state, (next) => reach(ahead, next, state))
          : this.#backward(state, (next) => reach(back, next, state));
      if (met !== NONE) return met;
    }
  }

  /** Visits the states that flow can continue to; returns the first for which `visit` is true. */
  #onward(state: number, visit: (next: number) => boolean): number {
    const entity = entityOf(state);
    const before = this.#before[entity]!;
    if (!isOut(state)) {
      // Into an entity: through it if its unit is free, else back along its flow.
      const next = outOf(before === NONE ? entity : before);
      return visit(next) ? next : NONE;
    }
    if (before !== NONE && visit(into(entity))) return into(entity);
    return this.#neighbours(entity, END_OF_FROM, this.#leaves, into, visit);
  }

  /** Visits the states that flow can come from; returns the first for which `visit` is true. */
  #backward(state: number, visit: (next: number) => boolean): number {
    const entity = entityOf(state);
    if (isOut(state)) {
      // Out of an entity: through it if its unit is free, else back along its flow.
      const after = this.#after[entity]!;
      const next = into(after === NONE ? entity : after);
      return visit(next) ? next : NONE;
    }
    if (this.#before[entity] !== NONE && visit(outOf(entity))) return outOf(entity);
    return this.#neighbours(entity, END_OF_TO, this.#arrives, outOf, visit);
  }

  #neighbours(
    entity: number,
    barred: number,
    carries: (arc: number) => boolean,
    stateOf: (to: number) => number,
    visit: (next: number) => boolean,
  ): number {
    const { rowStart, rowEnd, arcTo } = this.#g;
    for (let arc = rowStart[entity]!; arc < rowEnd[entity]!; arc++) {
      const to = arcTo[arc]!;
      // A direct hop between the ends has no entity that could be cut.
      const roles = this.#role[entity]! + this.#role[to]!;
      if (this.#role[to] === barred || roles === ENDS) continue;
      if (!carries(arc)) continue;
      if (visit(stateOf(to))) return stateOf(to);
    }
    return NONE;
  }

  /** Sends one unit along the path through the state where the searches met. */
  #augment(met: number): void {
    const states: number[] = [];
    for (let state = met; ; state = this.#ahead[state]! - 1) {
      states.push(state);
      if (this.#ahead[state]! - 1 === state) break;
    }
    states.reverse();
    for (let state = met; this.#back[state]! - 1 !== state;) {
      state = this.#back[state]! - 1;
      states.push(state);
    }
    const removed: [number, number][] = [];
    const added: [number, number][] = [];
    for (let i = 1; i < states.length; i++) {
      const [a, b] = [states[i - 1]!, states[i]!];
      if (entityOf(a) === entityOf(b)) continue;
      if (isOut(a)) added.push([entityOf(a), entityOf(b)]);
      else removed.push([entityOf(b), entityOf(a)]);
    }
    for (const [from, to] of removed) {
      if (this.#after[from] === to) this.#after[from] = NONE;
      if (this.#before[to] === from) this.#before[to] = NONE;
    }
    for (const [from, to] of added) {
      if (this.#role[from] === END_OF_FROM) this.#sent.push([from, to]);
      else this.#after[from] = to;
      if (this.#role[to] === FREE) this.#before[to] = from;
    }
  }
}
