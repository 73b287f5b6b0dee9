import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { createReadStream } from 'node:fs';
import { InvalidInput } from '../../model/errors.ts';
import { MAX_ENTRIES } from './limits.ts';
import type { InFile } from './reader.ts';

/**
 * Unpacks an archive to nowhere and counts: throws InvalidInput where it holds more than the limits allow, is
 * packed in a way that is not read, or names files outside itself. Sizes that the archive tells are not believed.
 */
export async function checkArchive(file: InFile): Promise<void> {
  let entries = 0;
  let bytes = 0;
  let wrong: string | undefined;
  const unzip = new Unzip((entry) => {
    if (++entries > MAX_ENTRIES) wrong ??= `holds more than ${MAX_ENTRIES} files`;
    if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(entry.name)) {
      wrong ??= `names a file outside itself, ${JSON.stringify(entry.name)}`;
    }
    entry.ondata = (error, data) => {
      if (error) wrong ??= `is damaged in ${JSON.stringify(entry.name)}`;
      bytes += data?.length ?? 0;
      if (bytes > file.limits.bytes) wrong ??= `unpacks to more than ${file.limits.bytes} bytes`;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    // Small pieces: what is unpacked is counted before much more of it comes.
    for await (const piece of createReadStream(file.path, { highWaterMark: 1 << 14 })) {
      file.signal?.throwIfAborted();
      unzip.push(piece as Buffer);
      if (wrong) break;
    }
    if (!wrong) unzip.push(new Uint8Array(0), true);
  } catch (error) {
    if (file.signal?.aborted) throw error;
    wrong ??= 'is a damaged archive';
  }
  if (!wrong && entries === 0) wrong = 'is no archive, or an empty one';
  if (wrong) throw new InvalidInput([{ at: file.name, message: wrong }]);
}
