import { Column } from './column.ts';

/** Concatenated UTF-8 texts: text `n` is `bytes[ends[n − 1] … ends[n] − 1]`. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Text `n`. */
export function textAt({ bytes, ends }: Texts, n: number): string {
  const start = n === 0 ? 0 : ends[n - 1]!;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', start, ends[n]);
}

/** A growing column of packed texts. */
export class TextColumn {
  readonly #bytes = new Column(Uint8Array, 4_096);
  readonly #ends = new Column(Uint32Array);

  get length(): number {
    return this.#ends.length;
  }

  push(text: string): number {
    const size = Buffer.byteLength(text);
    const start = this.#bytes.extend(size);
    const { cells } = this.#bytes;
    Buffer.from(cells.buffer, cells.byteOffset, cells.length).write(text, start, 'utf8');
    return this.#ends.push(start + size);
  }

  fit(): void {
    this.#bytes.fit();
    this.#ends.fit();
  }

  get texts(): Texts {
    return { bytes: this.#bytes.cells, ends: this.#ends.cells };
  }
}

const EMPTY = 0xffff_ffff;

/** Numbers texts in the order of insertion. */
export class Interner {
  readonly #texts = new TextColumn();
  /** Open addressing with linear probing: numbers by the hash of their text. */
  #slots = new Uint32Array(1_024).fill(EMPTY);

  get length(): number {
    return this.#texts.length;
  }

  get texts(): Texts {
    return this.#texts.texts;
  }

  fit(): void {
    this.#texts.fit();
  }

  /** Bytes of the index, without those of the texts. */
  get indexBytes(): number {
    return this.#slots.byteLength;
  }

  /** Returns the number of a text, adding it if it is new. */
  intern(text: string): number {
    const slot = this.#slotOf(text);
    const existing = this.#slots[slot]!;
    if (existing !== EMPTY) return existing;
    const number = this.#texts.push(text);
    this.#slots[slot] = number;
    if (this.#texts.length * 4 > this.#slots.length * 3) this.#rehash();
    return number;
  }

  find(text: string): number | undefined {
    const number = this.#slots[this.#slotOf(text)]!;
    return number === EMPTY ? undefined : number;
  }

  /** The slot of a text, or the empty slot for it. */
  #slotOf(text: string): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(text) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]!;
      if (number === EMPTY || textAt(this.#texts.texts, number) === text) return slot;
    }
  }

  #rehash(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Uint32Array(mask + 1).fill(EMPTY);
    for (let number = 0; number < this.#texts.length; number++) {
      let slot = hash(textAt(this.#texts.texts, number)) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

/** FNV-1a over UTF-16 units, 32 bits, its high bits mixed in (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}
