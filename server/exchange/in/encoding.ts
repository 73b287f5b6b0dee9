import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { invalidInput, type InvalidInput } from '../../model/errors.ts';
import { guessLegacy } from './legacy-encoding.ts';
import { LABELS, type Encoding, type InFile } from './reader.ts';
import { Utf8Counter, type InvalidByte } from './utf8-counter.ts';

/** Bytes at the beginning of a file that are examined for marks, UTF-16 and an XML declaration. */
const HEAD_BYTES = 1 << 16;

/** The encoding of a text file, and how certain it is. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** The bytes fit several encodings, and this is the most likely one: a person should check the text. */
  readonly guessed: boolean;
}

/**
 * Detects the encoding of a text file while its bytes arrive, so that an upload is not read again for it: by its byte
 * order mark, the zero bytes of UTF-16, its XML declaration, or because it is valid UTF-8. A legacy encoding is
 * guessed only for a file with next to no multi-byte UTF-8 characters.
 */
export class EncodingDetector {
  readonly #utf8 = new Utf8Counter();
  readonly #headPieces: Uint8Array[] = [];
  #headBytes = 0;
  /** Null while the head is incomplete; undefined when it does not decide. */
  #stated: Encoding | undefined | null = null;
  #isArchive = false;

  add(bytes: Uint8Array): void {
    if (this.#headBytes < HEAD_BYTES) {
      this.#headPieces.push(bytes.subarray(0, HEAD_BYTES - this.#headBytes));
      this.#headBytes += bytes.length;
      this.#isArchive = ARCHIVE.every((byte, i) => this.head()[i] === byte);
    }
    if (this.#stated === null && this.#headBytes >= HEAD_BYTES) this.#stated = statedEncoding(this.head());
    // Only the head of an archive is counted: nobody reads it as text.
    if ((this.#stated && this.#stated !== 'utf-8') || (this.#isArchive && this.#headBytes > HEAD_BYTES))
      return;
    this.#utf8.add(bytes);
  }

  /** The beginning of the file. */
  head(): Uint8Array {
    if (this.#headPieces.length > 1) this.#headPieces.splice(0, Infinity, Buffer.concat(this.#headPieces));
    return this.#headPieces[0] ?? new Uint8Array();
  }

  /**
   * The encoding, once all bytes were added; `name` is the name of the file in messages. Throws InvalidInput with
   * line, column and byte for a UTF-8 file with a few invalid bytes: any other encoding would garble the rest of it.
   */
  result(name: string): DetectedEncoding {
    const stated = this.#stated ?? statedEncoding(this.head());
    if (stated !== undefined && stated !== 'utf-8') return { encoding: stated, guessed: false };
    this.#utf8.end();
    const { characters, invalidBytes, firstInvalid } = this.#utf8;
    if (!firstInvalid) return { encoding: 'utf-8', guessed: false };
    if (stated === 'utf-8' || hasUtf8Mark(this.head()) || characters * LEGACY_RATIO >= invalidBytes)
      throw invalidUtf8(name, firstInvalid, invalidBytes);
    return { encoding: guessLegacy(this.#utf8.sample(), encodingNamed), guessed: true };
  }
}

/** Text in a legacy encoding has at most one accidental UTF-8 character per this many other non-ASCII bytes. */
const LEGACY_RATIO = 10;

/** The first bytes of a ZIP archive. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

/** Detects the encoding of a file on disk, see {@link EncodingDetector}. Reads the file once. */
export async function encodingOf({ path, name }: Pick<InFile, 'path' | 'name'>): Promise<DetectedEncoding> {
  const detector = new EncodingDetector();
  for await (const bytes of createReadStream(path)) detector.add(bytes as Buffer);
  return detector.result(name);
}

const hasUtf8Mark = ([first, second, third]: Uint8Array) =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** The encoding that the beginning of a file states or, by its zero bytes, shows. */
function statedEncoding(head: Uint8Array): Encoding | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > head.length / 4) return 'utf-16le';
  if ((zeros[0] ?? 0) > head.length / 4) return 'utf-16be';
  return declaredEncoding(head);
}

/** The encoding that an XML declaration states. */
function declaredEncoding(head: Uint8Array): Encoding | undefined {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  const [, label] =
    /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  return label === undefined ? undefined : encodingNamed(label);
}

const BY_LABEL = new Map(
  (Object.entries(LABELS) as [Encoding, string][])
    .reverse()
    .map(([encoding, label]) => [new TextDecoder(label).encoding, encoding]),
);

/** The encoding with a label (https://encoding.spec.whatwg.org/#names-and-labels). */
function encodingNamed(label: string): Encoding | undefined {
  try {
    return BY_LABEL.get(new TextDecoder(label).encoding);
  } catch {
    return undefined;
  }
}

function invalidUtf8(name: string, { line, column, byte }: InvalidByte, count: number): InvalidInput {
  const at = `${name}:${line}:${column}`;
  const code = byte.toString(16).toUpperCase();
  return count > 1
    ? invalidInput(at, 'ENCODING_INVALID_BYTES', { byte: code, more: count - 1 })
    : invalidInput(at, 'ENCODING_INVALID_BYTE', { byte: code });
}

/** The error for a file with bytes that are invalid in its stated encoding, with the position of the first one. */
export async function invalidBytesError({ path, name }: InFile, encoding: Encoding): Promise<InvalidInput> {
  if (encoding === 'utf-8') {
    const counter = new Utf8Counter();
    for await (const bytes of createReadStream(path)) counter.add(bytes as Buffer);
    counter.end();
    return invalidUtf8(name, counter.firstInvalid ?? { line: 1, column: 1, byte: 0 }, counter.invalidBytes);
  }
  const decoder = new TextDecoder(LABELS[encoding]);
  let [line, column] = [1, 1];
  search: for await (const bytes of createReadStream(path)) {
    for (const character of decoder.decode(bytes as Buffer, { stream: true })) {
      if (character === '\uFFFD') break search;
      column = character === '\n' ? 1 : column + 1;
      if (character === '\n') line++;
    }
  }
  return invalidInput(`${name}:${line}:${column}`, 'ENCODING_INVALID', { encoding });
}

/** The first bytes of a file on disk. */
export async function readHead(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
