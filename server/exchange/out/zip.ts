import { Zip, ZipDeflate } from 'fflate';
import { isTurnOver, nextTurn } from '../../model/event-loop.ts';

/** A text in a zip, by its pieces; no piece ends within a character. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** A zip without its 64-bit form ends here, in bytes: each entry, and all of it. */
const MOST = 0xffff_ffff;

/** The first moment a zip can tell, for every entry, so that equal texts are equal bytes. */
const MTIME = new Date(1980, 0, 1);

/**
 * Texts as one zip (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), deflated. A piece is asked for
 * when what came of the one before has been taken, so no entry is ever whole in memory.
 *
 * Throws RangeError past 4 GiB, in an entry or in all.
 */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let total = 0;
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    total = within('the zip', total + bytes.length);
    made.push(bytes);
  });
  const take = () => {
    const taken = made;
    made = [];
    return taken;
  };
  const encoder = new TextEncoder();
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name);
    file.mtime = MTIME;
    archive.add(file);
    let size = 0;
    for await (const piece of pieces) {
      if (isTurnOver()) await nextTurn();
      const bytes = encoder.encode(piece);
      size = within(name, size + bytes.length);
      file.push(bytes);
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  archive.end();
  yield* take();
}

function within(what: string, size: number): number {
  if (size > MOST) throw new RangeError(`${what} is past the 4 GiB that a zip can hold`);
  return size;
}
