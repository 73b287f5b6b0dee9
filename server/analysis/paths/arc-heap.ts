/** A 4-ary min-heap of (key, label, arc) in typed arrays. */
export class ArcHeap {
  size = 0;
  #keys = new Float64Array(256);
  #labels = new Int32Array(256);
  #arcs = new Uint32Array(256);

  /** Least key; Infinity when empty. */
  get least(): number {
    return this.size === 0 ? Infinity : this.#keys[0]!;
  }

  /** Label and arc of the least key. */
  get label(): number {
    return this.#labels[0]!;
  }

  get arc(): number {
    return this.#arcs[0]!;
  }

  clear(): void {
    this.size = 0;
  }

  push(key: number, label: number, arc: number): void {
    if (this.size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    let i = this.size++;
    while (i > 0) {
      const up = (i - 1) >> 2;
      if (keys[up]! <= key) break;
      this.#move(up, i);
      i = up;
    }
    this.#set(i, key, label, arc);
  }

  pop(): void {
    const last = --this.size;
    if (last > 0) this.#sink(this.#keys[last]!, this.#labels[last]!, this.#arcs[last]!);
  }

  /** Replaces the least entry. */
  replace(key: number, label: number, arc: number): void {
    this.#sink(key, label, arc);
  }

  #sink(key: number, label: number, arc: number): void {
    const keys = this.#keys;
    const size = this.size;
    let i = 0;
    for (;;) {
      const first = 4 * i + 1;
      if (first >= size) break;
      let least = first;
      const end = Math.min(first + 4, size);
      for (let child = first + 1; child < end; child++) if (keys[child]! < keys[least]!) least = child;
      if (keys[least]! >= key) break;
      this.#move(least, i);
      i = least;
    }
    this.#set(i, key, label, arc);
  }

  #move(from: number, to: number): void {
    this.#keys[to] = this.#keys[from]!;
    this.#labels[to] = this.#labels[from]!;
    this.#arcs[to] = this.#arcs[from]!;
  }

  #set(i: number, key: number, label: number, arc: number): void {
    this.#keys[i] = key;
    this.#labels[i] = label;
    this.#arcs[i] = arc;
  }

  #grow(): void {
    const [keys, labels, arcs] = [this.#keys, this.#labels, this.#arcs];
    this.#keys = new Float64Array(keys.length * 2);
    this.#labels = new Int32Array(keys.length * 2);
    this.#arcs = new Uint32Array(keys.length * 2);
    this.#keys.set(keys);
    this.#labels.set(labels);
    this.#arcs.set(arcs);
  }
}
