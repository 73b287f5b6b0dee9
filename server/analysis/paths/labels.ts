/**
 * Ways found from one end: for each label the entity it stands at, what it cost to come and to pass there, its
 * hops, and the label before. Labels of one entity are chained, the newest first.
 */
export class Labels {
  count = 0;
  entity = new Uint32Array(1_024);
  cost = new Float64Array(1_024);
  hops = new Uint16Array(1_024);
  before = new Int32Array(1_024);
  sibling = new Int32Array(1_024);
  /** Newest label by entity; −1 for none. */
  readonly first: Int32Array;

  constructor(entities: number) {
    this.first = new Int32Array(entities).fill(-1);
  }

  add(entity: number, cost: number, hops: number, before: number): number {
    if (this.count === this.entity.length) this.#grow();
    const label = this.count++;
    this.entity[label] = entity;
    this.cost[label] = cost;
    this.hops[label] = hops;
    this.before[label] = before;
    this.sibling[label] = this.first[entity]!;
    this.first[entity] = label;
    return label;
  }

  /** The cheapest label of an entity with at most so many hops; −1 for none. */
  within(entity: number, hops: number): number {
    let found = -1;
    for (let label = this.first[entity]!; label >= 0; label = this.sibling[label]!) {
      if (this.hops[label]! > hops) continue;
      if (found < 0 || this.cost[label]! < this.cost[found]!) found = label;
    }
    return found;
  }

  /** Takes the labels off their entities again. */
  clear(): void {
    for (let label = 0; label < this.count; label++) this.first[this.entity[label]!] = -1;
    this.count = 0;
  }

  #grow(): void {
    const size = this.entity.length * 2;
    const grown = <T extends Uint32Array | Float64Array | Uint16Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old as never);
      return fresh;
    };
    this.entity = grown(this.entity, new Uint32Array(size));
    this.cost = grown(this.cost, new Float64Array(size));
    this.hops = grown(this.hops, new Uint16Array(size));
    this.before = grown(this.before, new Int32Array(size));
    this.sibling = grown(this.sibling, new Int32Array(size));
  }
}
