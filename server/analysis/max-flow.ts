/**
 * Maximum flow by Dinic's algorithm (Soviet Math. Doklady 11, 1970) on arcs in compressed lists. On graphs
 * whose inner nodes carry one unit, O(arcs · √nodes).
 */
export class FlowNetwork {
  readonly #head: Int32Array;
  readonly #next: number[] = [];
  readonly #to: number[] = [];
  readonly #left: number[] = [];
  readonly #level: Int32Array;

  constructor(nodes: number) {
    this.#head = new Int32Array(nodes).fill(-1);
    this.#level = new Int32Array(nodes);
  }

  /** Adds an arc with a capacity, and its reverse with none. */
  addArc(from: number, to: number, capacity: number): void {
    this.#put(from, to, capacity);
    this.#put(to, from, 0);
  }

  /** Pushes all the flow there is and returns it; null when `stop` said so first. */
  run(source: number, sink: number, stop: () => boolean): number | null {
    let total = 0;
    while (this.#layer(source, sink)) {
      const at = this.#head.slice();
      for (;;) {
        if (stop()) return null;
        const pushed = this.#push(source, sink, at);
        if (pushed === 0) break;
        total += pushed;
      }
    }
    return total;
  }

  /** Whether flow could still reach a node from the source, after a run: its side of the minimum cut. */
  reachable(node: number): boolean {
    return (this.#level[node] ?? 0) > 0;
  }

  /** The nodes that a node sends flow to, after a run. */
  *sentTo(node: number): Generator<number> {
    for (let arc = this.#first(node); arc >= 0; arc = this.#next[arc] ?? -1) {
      if (arc % 2 === 0 && (this.#left[arc + 1] ?? 0) > 0) yield this.#to[arc] ?? -1;
    }
  }

  #put(from: number, to: number, capacity: number): void {
    this.#next.push(this.#first(from));
    this.#head[from] = this.#to.push(to) - 1;
    this.#left.push(capacity);
  }

  #first(node: number): number {
    return this.#head[node] ?? -1;
  }

  /** Breadth-first levels over arcs with room, the source at 1; true when the sink is reached. */
  #layer(source: number, sink: number): boolean {
    const level = this.#level.fill(0);
    level[source] = 1;
    const queue = [source];
    for (const node of queue) {
      for (let arc = this.#first(node); arc >= 0; arc = this.#next[arc] ?? -1) {
        const to = this.#to[arc] ?? -1;
        if ((this.#left[arc] ?? 0) > 0 && level[to] === 0) {
          level[to] = (level[node] ?? 0) + 1;
          queue.push(to);
        }
      }
    }
    return (level[sink] ?? 0) > 0;
  }

  /** One augmenting way along the levels; `at` remembers the arcs already found useless. */
  #push(source: number, sink: number, at: Int32Array): number {
    const way: number[] = [];
    let node = source;
    while (node !== sink) {
      const arc = at[node] ?? -1;
      if (arc < 0) {
        const last = way.pop();
        if (last === undefined) return 0;
        node = this.#to[last ^ 1] ?? -1;
        at[node] = this.#next[last] ?? -1;
        continue;
      }
      const to = this.#to[arc] ?? -1;
      if ((this.#left[arc] ?? 0) > 0 && this.#level[to] === (this.#level[node] ?? 0) + 1) {
        way.push(arc);
        node = to;
      } else at[node] = this.#next[arc] ?? -1;
    }
    const room = Math.min(...way.map((arc) => this.#left[arc] ?? 0));
    for (const arc of way) {
      this.#left[arc] = (this.#left[arc] ?? 0) - room;
      this.#left[arc ^ 1] = (this.#left[arc ^ 1] ?? 0) + room;
    }
    return room;
  }
}
