/**
 * Ways found from one end. A label has its entity, the cost up to and including that, the number of hops, and the previous
 * label. The labels of one entity are chained, newest first.
 */
export class Labels {
  count = 0;
  entity = new Uint32Array(1_024);
  cost = new Float64Array(1_024);
  hops = new Uint16Array(1_024);
  parent = new Int32Array(1_024);
  sibling = new Int32Array(1_024);
  /** Newest label by entity; −1 if there is none. */
  readonly first: Int32Array;

  constructor(entities: number) {
    this.first = new Int32Array(entities).fill(-1);
  }

  add(entity: number, cost: number, hops: number, parent: number): number {
    if (this.count === this.entity.length) this.#grow();
    const label = this.count++;
    this.entity[label] = entity;
    this.cost[label] = cost;
    this.hops[label] = hops;
    this.parent[label] = parent;
    this.sibling[label] = this.first[entity]!;
    this.first[entity] = label;
    return label;
  }

  /** The cheapest label of an entity with at most `hops` hops; −1 if there is none. */
  within(entity: number, hops: number): number {
    let found = -1;
    for (let label = this.first[entity]!; label >= 0; label = this.sibling[label]!) {
      if (this.hops[label]! > hops) continue;
      if (found < 0 || this.cost[label]! < this.cost[found]!) found = label;
    }
    return found;
  }

  /** Removes all labels. */
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
    this.parent = grown(this.parent, new Int32Array(size));
    this.sibling = grown(this.sibling, new Int32Array(size));
  }
}
