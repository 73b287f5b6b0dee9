import { createReadStream } from 'node:fs';
import { encodingOf, invalidBytesError } from './encoding.ts';
import { LABELS, type InFile } from './reader.ts';

/** Bytes per piece: in a file of short lines, about a thousand rows. */
const PIECE_BYTES = 1 << 14;

/**
 * Decodes a text file, without its byte order mark. Throws InvalidInput for bytes that are invalid in its encoding.
 * The file is opened once where its encoding is known, else twice.
 */
export async function* textOf(file: InFile): AsyncGenerator<string, void, undefined> {
  const encoding = file.encoding ?? (await encodingOf(file)).encoding;
  const decoder = new TextDecoder(LABELS[encoding], { fatal: true });
  try {
    for await (const bytes of createReadStream(file.path, { highWaterMark: PIECE_BYTES })) {
      file.signal?.throwIfAborted();
      yield decoder.decode(bytes as Buffer, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw await invalidBytesError(file, encoding);
  }
}
