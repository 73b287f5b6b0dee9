import { Column } from './column.ts';

/** Bytes of an id's digest: the 80 bits that model/ids.ts keeps of a SHA-256. */
const SIZE = 10;
const EMPTY = 0xffff_ffff;

/** The id of digest `n`. */
export function digestAt(prefix: string, bytes: Uint8Array, n: number): string {
  return (
    prefix +
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex', n * SIZE, (n + 1) * SIZE)
  );
}

/** Packed ids of the form prefix + 20 hexadecimal digits, numbered in the order of insertion. */
export class Digests {
  readonly #prefix: string;
  readonly #bytes = new Column(Uint8Array, 4_096);
  #slots = new Uint32Array(1_024).fill(EMPTY);
  readonly #key = Buffer.alloc(SIZE);

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get length(): number {
    return this.#bytes.length / SIZE;
  }

  get bytes(): Uint8Array {
    return this.#bytes.cells;
  }

  fit(): void {
    this.#bytes.fit();
  }

  /** Bytes of the index, without those of the ids. */
  get indexBytes(): number {
    return this.#slots.byteLength;
  }

  /** Returns the number of an id, adding it if it is new. Throws for an id of another form. */
  intern(id: string): number {
    const slot = this.#slotOf(id);
    if (slot === null) throw new Error(`"${id}" is not ${this.#prefix} and ${SIZE * 2} hexadecimal digits`);
    const existing = this.#slots[slot]!;
    if (existing !== EMPTY) return existing;
    const number = this.length;
    const at = this.#bytes.extend(SIZE);
    this.#bytes.cells.set(this.#key, at);
    this.#slots[slot] = number;
    if (this.length * 4 > this.#slots.length * 3) this.#rehash();
    return number;
  }

  find(id: string): number | undefined {
    const slot = this.#slotOf(id);
    const number = slot === null ? EMPTY : this.#slots[slot]!;
    return number === EMPTY ? undefined : number;
  }

  #slotOf(id: string): number | null {
    const key = this.#key;
    if (!id.startsWith(this.#prefix) || id.length !== this.#prefix.length + 2 * SIZE) return null;
    if (key.write(id.slice(this.#prefix.length), 'hex') !== SIZE) return null;
    const mask = this.#slots.length - 1;
    for (let slot = key.readUInt32LE() & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]!;
      if (number === EMPTY || this.#holds(number)) return slot;
    }
  }

  #holds(number: number): boolean {
    const { cells } = this.#bytes;
    for (let i = 0; i < SIZE; i++) if (cells[number * SIZE + i] !== this.#key[i]) return false;
    return true;
  }

  #rehash(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Uint32Array(mask + 1).fill(EMPTY);
    const { cells } = this.#bytes;
    const view = new DataView(cells.buffer, cells.byteOffset);
    for (let number = 0; number < this.length; number++) {
      let slot = view.getUint32(number * SIZE, true) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
