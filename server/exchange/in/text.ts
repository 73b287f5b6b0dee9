import { createReadStream } from 'node:fs';
import { encodingOf, notInEncoding } from './encoding.ts';
import { LABELS, type InFile } from './reader.ts';

/** Bytes that are decoded, and parsed, at once: a reader of short lines makes a thousand rows of them. */
const READ_BYTES = 1 << 14;

/** A text file, decoded, without its byte order mark. Throws InvalidInput for bytes that are not in its encoding. */
export async function* textOf(file: InFile): AsyncGenerator<string> {
  const encoding = file.encoding ?? (await encodingOf(file)).encoding;
  const decoder = new TextDecoder(LABELS[encoding], { fatal: true });
  try {
    for await (const bytes of createReadStream(file.path, { highWaterMark: READ_BYTES })) {
      file.signal?.throwIfAborted();
      yield decoder.decode(bytes as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw await notInEncoding(file, encoding);
  }
}
