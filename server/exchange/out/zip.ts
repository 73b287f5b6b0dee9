import { Zip, ZipDeflate } from 'fflate';
import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';

/** A text file of a ZIP archive, in pieces that do not end within a character. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** Maximum bytes per entry and per archive without ZIP64. */
const MAX_BYTES = 0xffff_ffff;

/** The earliest time in a ZIP archive, for all entries, so that the same texts give the same bytes. */
const MTIME = new Date(1980, 0, 1);

/**
 * Writes a ZIP archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) of deflated texts. A piece is
 * requested when the output of the previous one has been consumed, so that no entry is in memory as a whole.
 *
 * Throws RangeError when an entry or the archive exceeds 4 GiB.
 */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let output: Uint8Array[] = [];
  let total = 0;
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    total = checkedSize('the archive', total + bytes.length);
    output.push(bytes);
  });
  const takeOutput = () => {
    const bytes = output;
    output = [];
    return bytes;
  };
  const encoder = new TextEncoder();
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name);
    file.mtime = MTIME;
    archive.add(file);
    let size = 0;
    for await (const piece of pieces) {
      if (shouldYield()) await yieldToEventLoop();
      const bytes = encoder.encode(piece);
      size = checkedSize(name, size + bytes.length);
      file.push(bytes);
      yield* takeOutput();
    }
    file.push(new Uint8Array(0), true);
    yield* takeOutput();
  }
  archive.end();
  yield* takeOutput();
}

function checkedSize(what: string, size: number): number {
  if (size > MAX_BYTES) throw new RangeError(`${what} must have at most 4 GiB in a ZIP archive`);
  return size;
}
