import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InvalidInput } from '../../model/errors.ts';
import { guessLegacy } from './legacy-encoding.ts';
import { LABELS, type Encoding, type InFile } from './reader.ts';

/** How much of a file is examined for UTF-16, and how much to guess a legacy encoding by. */
const HEAD = 1 << 16;

/** The encoding of a text file, and how it is known. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  /** The bytes fit several encodings, and this is the most likely one: a person should look at the text. */
  readonly guessed: boolean;
}

/**
 * Finds the encoding of a text file: by its byte order mark, the zero bytes of UTF-16, its XML declaration, or
 * because it is UTF-8. Only a file that holds next to no UTF-8 is guessed to be in a legacy encoding.
 *
 * Throws InvalidInput with line, column and byte for a UTF-8 file that has a few bytes which are not UTF-8:
 * reading it in any other encoding would garble all the rest.
 */
export async function encodingOf(file: Pick<InFile, 'path' | 'name'>): Promise<FoundEncoding> {
  const head = await headOf(file.path, HEAD);
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return sure('utf-16le');
  if (first === 0xfe && second === 0xff) return sure('utf-16be');
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > head.length / 4) return sure('utf-16le');
  if ((zeros[0] ?? 0) > head.length / 4) return sure('utf-16be');
  const declared = declaredIn(head);
  if (declared !== undefined && declared !== 'utf-8') return sure(declared);
  if (await isUtf8(file.path)) return sure('utf-8');

  const { characters, bad, firstBad, sample } = await countUtf8(file.path);
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  if (marked || declared === 'utf-8' || characters * LEGACY_HOLDS_ONE_IN >= bad) {
    throw notUtf8(file.name, firstBad, bad);
  }
  return { encoding: guessLegacy(sample, encodingNamed), guessed: true };
}

/** Text in a legacy encoding looks like a character of UTF-8 in one of so many places at most. */
const LEGACY_HOLDS_ONE_IN = 10;

const sure = (encoding: Encoding): FoundEncoding => ({ encoding, guessed: false });

/** Where a byte is that is not in the encoding. */
interface BadByte {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
}

function notUtf8(name: string, { line, column, byte }: BadByte, bad: number): InvalidInput {
  const others = bad > 1 ? ` (and ${bad - 1} more)` : '';
  const message = `byte 0x${byte.toString(16).toUpperCase()} is not UTF-8, in a file that is UTF-8 otherwise${others}; correct it, or state the encoding of the file`;
  return new InvalidInput([{ at: `${name}:${line}:${column}`, message }]);
}

/** What to throw for a file with bytes that are not in the encoding that was stated for it, with the first place. */
export async function notInEncoding({ path, name }: InFile, encoding: Encoding): Promise<InvalidInput> {
  if (encoding === 'utf-8') {
    const { firstBad, bad } = await countUtf8(path);
    return notUtf8(name, firstBad, bad);
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
  const message = `holds a byte that is not ${encoding}; correct it, or state the encoding of the file`;
  return new InvalidInput([{ at: `${name}:${line}:${column}`, message }]);
}

/** The encoding that an XML declaration states. */
function declaredIn(head: Uint8Array): Encoding | undefined {
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

/** The encoding that goes by a name (https://encoding.spec.whatwg.org/#names-and-labels). */
function encodingNamed(label: string): Encoding | undefined {
  try {
    return BY_LABEL.get(new TextDecoder(label).encoding);
  } catch {
    return undefined;
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) decoder.decode(bytes as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

interface Utf8Count {
  /** Characters of several bytes. */
  readonly characters: number;
  /** Bytes that belong to no character. */
  readonly bad: number;
  readonly firstBad: BadByte;
  /** Some of the file from the first bad byte on. */
  readonly sample: Uint8Array;
}

/** Counts what is UTF-8 in a file and what is not. Overlong forms count as characters: nothing rests on them. */
async function countUtf8(path: string): Promise<Utf8Count> {
  let [characters, bad, line, column] = [0, 0, 1, 1];
  let firstBad: BadByte | undefined;
  const kept: Uint8Array[] = [];
  let sampled = 0;
  /** Bytes that the character which is being read still needs, and those it has. */
  let needs = 0;
  let begun: number[] = [];
  const isBad = (byte: number) => {
    bad++;
    firstBad ??= { line, column, byte };
    column++;
  };
  const breakOff = () => {
    for (const byte of begun) isBad(byte);
    begun = [];
    needs = 0;
  };
  for await (const piece of createReadStream(path)) {
    const bytes = piece as Buffer;
    const badBefore = bad;
    for (const byte of bytes) {
      if (needs > 0) {
        if (byte >= 0x80 && byte < 0xc0) {
          begun.push(byte);
          if (--needs > 0) continue;
          begun = [];
          characters++;
          column++;
          continue;
        }
        breakOff();
      }
      if (byte === 10) {
        line++;
        column = 1;
      } else if (byte < 0x80) column++;
      else {
        needs =
          byte >= 0xc2 && byte < 0xe0
            ? 1
            : byte >= 0xe0 && byte < 0xf0
              ? 2
              : byte >= 0xf0 && byte < 0xf5
                ? 3
                : 0;
        if (needs > 0) begun = [byte];
        else isBad(byte);
      }
    }
    if (bad === badBefore || sampled >= HEAD) continue;
    kept.push(bytes);
    sampled += bytes.length;
  }
  breakOff();
  const sample = Buffer.concat(kept);
  return { characters, bad, firstBad: firstBad ?? { line, column, byte: 0 }, sample };
}

/** The first bytes of a file. */
export async function headOf(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
