/** Typed arrays of a column. */
export type Cells = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

interface CellsType<T extends Cells> {
  new (buffer: SharedArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

const SMALLEST = 256;

/** A column of numbers that grows at its end, in memory that threads share. */
export class Column<T extends Cells> {
  /** At least `length` cells; those after it are not yet written. */
  cells: T;
  length = 0;
  readonly #type: CellsType<T>;

  constructor(type: CellsType<T>, capacity = SMALLEST) {
    this.#type = type;
    this.cells = this.#make(Math.max(capacity, SMALLEST));
  }

  push(value: number): number {
    if (this.length === this.cells.length) this.#grow(this.length + 1);
    this.cells[this.length] = value;
    return this.length++;
  }

  /** Appends `more` unwritten cells; returns the index of the first. */
  extend(more: number): number {
    const first = this.length;
    if (first + more > this.cells.length) this.#grow(first + more);
    this.length += more;
    return first;
  }

  /** Moves the cells to new memory, so that existing readers keep a consistent copy. */
  copy(): void {
    this.#move(this.cells.length);
  }

  /** Frees unused capacity, after the first load. */
  fit(): void {
    this.#move(Math.max(SMALLEST, Math.ceil(this.length * 1.02)));
  }

  /** Reorders items of some cells each; `order` has the old index by new index. */
  reorder(order: Uint32Array, cells = 1): void {
    const before = this.cells;
    this.cells = this.#make(Math.max(SMALLEST, this.length));
    for (let i = 0; i < order.length; i++) {
      const old = order[i]! * cells;
      for (let cell = 0; cell < cells; cell++) this.cells[i * cells + cell] = before[old + cell]!;
    }
  }

  #grow(least: number): void {
    this.#move(Math.max(least, Math.ceil(this.cells.length * 1.25)));
  }

  #move(cells: number): void {
    const before = this.cells;
    this.cells = this.#make(cells);
    this.cells.set(before.length > cells ? before.subarray(0, cells) : before);
  }

  #make(cells: number): T {
    return new this.#type(new SharedArrayBuffer(cells * this.#type.BYTES_PER_ELEMENT));
  }
}
