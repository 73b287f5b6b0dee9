import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InvalidInput } from '../../model/errors.ts';
import type { Encoding, InFile } from './reader.ts';

/** How much of a file is looked at to tell its encoding. */
const HEAD = 1 << 16;

const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  // As WHATWG has it, and as the files are in truth: https://encoding.spec.whatwg.org/#names-and-labels
  'latin-1': 'windows-1252',
};

/** A text file, decoded, without its byte order mark. Throws InvalidInput for bytes that are not in its encoding. */
export async function* textOf(file: InFile): AsyncGenerator<string> {
  const encoding = file.encoding ?? (await encodingOf(file.path));
  const decoder = new TextDecoder(LABELS[encoding], { fatal: true });
  let line = 1;
  try {
    for await (const bytes of createReadStream(file.path)) {
      file.signal?.throwIfAborted();
      const text = decoder.decode(bytes as Buffer, { stream: true });
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    const message = `holds bytes that are not ${encoding}; say the encoding in the mapping (utf-8, utf-16le, utf-16be, latin-1)`;
    throw new InvalidInput([{ at: `${file.name}:${line} or later`, message }]);
  }
}

/** A byte order mark tells it; else zero bytes tell UTF-16; else what is no UTF-8 is taken for Latin-1. */
export async function encodingOf(path: string): Promise<Encoding> {
  const head = await headOf(path, HEAD);
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > head.length / 4) return 'utf-16le';
  if ((zeros[0] ?? 0) > head.length / 4) return 'utf-16be';
  return (await isUtf8(path)) ? 'utf-8' : 'latin-1';
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
