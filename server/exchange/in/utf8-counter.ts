import { isAscii } from 'node:buffer';

/** The position of a byte that is invalid in the encoding of its file. */
export interface InvalidByte {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
}

/** Bytes that are kept from the first invalid one on, to guess a legacy encoding by. */
const SAMPLE_BYTES = 1 << 16;

const NEWLINE = 10;

/** Counts the multi-byte UTF-8 characters and the invalid bytes of a file that arrives in pieces. */
export class Utf8Counter {
  /** Valid characters of more than one byte. */
  characters = 0;
  /** Bytes that belong to no valid character. */
  invalidBytes = 0;
  firstInvalid: InvalidByte | undefined;
  #line = 1;
  #column = 1;
  readonly #sample: Uint8Array[] = [];
  #sampleBytes = 0;
  /** The bytes of the character that is being read, and the number of bytes that it still needs. */
  #pending: number[] = [];
  #needed = 0;

  add(bytes: Uint8Array): void {
    const invalidBefore = this.invalidBytes;
    if (this.#needed === 0 && isAscii(bytes)) this.#skipAscii(bytes);
    else for (const byte of bytes) this.#addByte(byte);
    if (this.invalidBytes === invalidBefore || this.#sampleBytes >= SAMPLE_BYTES) return;
    this.#sample.push(bytes);
    this.#sampleBytes += bytes.length;
  }

  /** Counts a character that the end of the file cuts off. */
  end(): void {
    for (const byte of this.#pending) this.#addInvalid(byte);
    this.#pending = [];
    this.#needed = 0;
  }

  /** Part of the file, from the first piece with an invalid byte on. */
  sample(): Uint8Array {
    return Buffer.concat(this.#sample);
  }

  #skipAscii(bytes: Uint8Array): void {
    // Positions matter only up to the first invalid byte.
    if (this.firstInvalid) return;
    const last = bytes.lastIndexOf(NEWLINE);
    if (last < 0) {
      this.#column += bytes.length;
      return;
    }
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) this.#line++;
    this.#column = bytes.length - last;
  }

  #addByte(byte: number): void {
    if (this.#needed > 0) {
      if (continues(byte, this.#pending)) {
        this.#pending.push(byte);
        if (--this.#needed > 0) return;
        this.#pending = [];
        this.characters++;
        this.#column++;
        return;
      }
      this.end();
    }
    if (byte === NEWLINE) {
      this.#line++;
      this.#column = 1;
    } else if (byte < 0x80) this.#column++;
    else {
      this.#needed = continuationBytes(byte);
      if (this.#needed > 0) this.#pending = [byte];
      else this.#addInvalid(byte);
    }
  }

  #addInvalid(byte: number): void {
    this.invalidBytes++;
    this.firstInvalid ??= { line: this.#line, column: this.#column, byte };
    this.#column++;
  }
}

/** The range of the second byte after first bytes that would allow overlong forms, surrogates or too large numbers. */
const SECOND_BYTES: Readonly<Record<number, readonly [from: number, to: number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Whether a byte continues a character of which some bytes were read. */
function continues(byte: number, [first = 0, ...others]: readonly number[]): boolean {
  const [from, to] = (others.length === 0 && SECOND_BYTES[first]) || [0x80, 0xbf];
  return byte >= from && byte <= to;
}

/** The number of bytes that follow the first byte of a character; 0 for a byte that cannot be the first. */
function continuationBytes(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 1;
  if (first >= 0xe0 && first < 0xf0) return 2;
  return first >= 0xf0 && first < 0xf5 ? 3 : 0;
}
