import type { Deadline } from '../deadline.ts';
import type { RouteMap } from './route-map.ts';

/**
 * Least cost from a place to an end, by legs left, joins left, cargo, and whether the region to pass was passed. It
 * ignores that a route must not enter a region twice or again, so it is a lower bound for every route.
 */
export class CostsToEnd {
  /** By legs left: the cost from a place that a leg has reached. */
  readonly #arrived: Float64Array[] = [];
  /** The same if the next step is a leg: after a join. */
  readonly #leaving: Float64Array[] = [];
  readonly #map: RouteMap;
  readonly #joins: number;
  readonly #cargoes: number;
  /** Cells of a place: joins left × cargoes × passed. */
  readonly #cells: number;
  /** 1 if there is no region to pass: it counts as passed. */
  readonly #leastPassed: number;

  constructor(map: RouteMap) {
    this.#map = map;
    this.#leastPassed = map.through === null ? 1 : 0;
    this.#joins = map.maxAssumed + 1;
    this.#cargoes = map.legs.cargoCount;
    this.#cells = this.#joins * this.#cargoes * 2;
  }

  /** After a leg. */
  from(place: number, legsLeft: number, joinsLeft: number, cargo: number, passed: number): number {
    const layer = this.#arrived[Math.min(legsLeft, this.#arrived.length - 1)]!;
    return layer[this.#cell(place, joinsLeft, cargo, passed)]!;
  }

  /** After a join. */
  leaving(place: number, legsLeft: number, joinsLeft: number, cargo: number, passed: number): number {
    const layer = this.#leaving[Math.min(legsLeft, this.#leaving.length - 1)]!;
    return layer[this.#cell(place, joinsLeft, cargo, passed)]!;
  }

  #cell(place: number, joinsLeft: number, cargo: number, passed: number): number {
    return place * this.#cells + (joinsLeft * this.#cargoes + cargo) * 2 + passed;
  }

  /** Relaxes backwards from the ends, one leg per round; false if the deadline passed first. */
  run(deadline: Deadline): boolean {
    const { legs, maxLegs, endCost, joinCost, related, isStart, isEnd } = this.#map;
    const size = legs.regionOf.length * this.#cells;
    let arrived = new Float64Array(size).fill(Infinity);
    const leaving = new Float64Array(size).fill(Infinity);
    let changed: number[] = [];
    for (let place = 0; place < legs.regionOf.length; place++) {
      if (isStart[place]) continue;
      let found = false;
      for (let passed = this.#leastPassed; passed < 2; passed++) {
        for (let joins = 0; joins < this.#joins; joins++) {
          const cost = endCost(place, passed, joins);
          if (cost === Infinity) continue;
          found = true;
          for (let cargo = 0; cargo < this.#cargoes; cargo++)
            arrived[this.#cell(place, joins, cargo, passed)] = cost;
        }
      }
      if (found) changed.push(place);
    }
    this.#arrived.push(arrived);
    this.#leaving.push(leaving.slice());
    for (let round = 1; round <= maxLegs && changed.length > 0; round++) {
      if (deadline.passed()) return false;
      const left = this.#relaxLegs(changed, arrived, leaving);
      arrived = arrived.slice();
      const next = new Set<number>();
      for (const place of left) {
        if (isStart[place]) continue;
        if (!isEnd[place] && this.#lower(arrived, leaving, place, place, 0, 0)) next.add(place);
        if (isEnd[place]) continue;
        const passes = this.#map.through === legs.regionOf[place] ? 1 : 0;
        for (const other of related(place)) {
          if (isStart[other] || isEnd[other]) continue;
          if (this.#lower(arrived, leaving, other, place, joinCost, passes)) next.add(other);
        }
      }
      this.#arrived.push(arrived);
      this.#leaving.push(leaving.slice());
      changed = [...next];
    }
    return !deadline.passed();
  }

  /** Relaxes the legs to places that changed; returns the places whose cost was lowered. */
  #relaxLegs(changed: readonly number[], arrived: Float64Array, leaving: Float64Array): Set<number> {
    const { legs, cost, through } = this.#map;
    const lowered = new Set<number>();
    // Cell indexes are computed inline: nine tenths of the time of a search is spent in these loops.
    const cells = this.#cells;
    const cargoCells = this.#cargoes * 2;
    for (const to of changed) {
      const passes = through === legs.regionOf[to];
      const base = to * cells;
      const incoming = legs.incoming[to]!;
      for (const leg of incoming) {
        const price = cost[leg]!;
        if (price === Infinity) continue;
        const from = legs.from[leg]!;
        const cargoes = legs.cargoes[leg]!;
        for (const cargo of cargoes) {
          const before = legs.before[cargo]!;
          for (let joins = 0; joins < this.#joins; joins++) {
            const arrivedAt = base + joins * cargoCells + cargo * 2;
            const leavingAt = from * cells + joins * cargoCells;
            for (let passed = this.#leastPassed; passed < 2; passed++) {
              const total = price + arrived[arrivedAt + (passes ? 1 : passed)]!;
              if (total === Infinity) continue;
              for (const earlier of before) {
                const cell = leavingAt + earlier * 2 + passed;
                if (total >= leaving[cell]!) continue;
                leaving[cell] = total;
                lowered.add(from);
              }
            }
          }
        }
      }
    }
    return lowered;
  }

  /** Relaxes the cost from one place by continuing from another, over a join if `joinCost` is positive. */
  #lower(
    arrived: Float64Array,
    leaving: Float64Array,
    place: number,
    from: number,
    joinCost: number,
    passes: number,
  ): boolean {
    let lowered = false;
    const joined = joinCost > 0 ? 1 : 0;
    for (let joins = joined; joins < this.#joins; joins++) {
      for (let cargo = 0; cargo < this.#cargoes; cargo++) {
        for (let passed = this.#leastPassed; passed < 2; passed++) {
          const cell = this.#cell(place, joins, cargo, passed);
          const total = joinCost + leaving[this.#cell(from, joins - joined, cargo, passed | passes)]!;
          if (total >= arrived[cell]!) continue;
          arrived[cell] = total;
          lowered = true;
        }
      }
    }
    return lowered;
  }
}
