import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { InvalidInput, invalidInput } from '../../model/errors.ts';
import { message, type ParamsOf, type Message, type MessageCode } from '../../model/messages.ts';
import { MAX_ENTRIES, MAX_RATIO, RATIO_CHECKED_FROM } from './limits.ts';
import type { InFile } from './reader.ts';

/** A ZIP archive whose files are read as texts, one at a time and in any order. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** Unpacks a file of the archive while it is read. Throws InvalidInput when it is damaged or too large. */
  text(name: string): AsyncGenerator<string>;
  close(): void;
}

/** Compression methods (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens an archive. Nothing of it is written to disk, and the sizes that it states are not trusted: the unpacked bytes
 * of all files that are read are counted, and reading stops when they exceed the limit or the compression ratio.
 *
 * Throws InvalidInput when the file is not an archive, is damaged, has too many files, uses encryption or an
 * unsupported compression method, or contains paths outside itself.
 */
export async function openArchive(file: InFile): Promise<Archive> {
  const zip = await openZip(file);
  try {
    const entries = await readEntries(zip, file);
    let unpacked = 0;
    let packed = 0;
    return {
      names: new Set(entries.keys()),
      async *text(name) {
        const entry = entries.get(name);
        if (!entry) throw invalid(file, 'ARCHIVE_FILE_MISSING', { name: shown(name) });
        const decoder = new TextDecoder('utf-8');
        let crc = 0;
        for await (const piece of unpack(zip, entry, file, name)) {
          file.signal?.throwIfAborted();
          unpacked += piece.bytes.length;
          packed += piece.packedBytes;
          crc = crc32(piece.bytes, crc);
          checkSize(unpacked, packed, file, name);
          yield decoder.decode(piece.bytes, { stream: true });
        }
        yield decoder.decode();
        if (crc !== entry.crc32) throw invalid(file, 'ARCHIVE_FILE_CHECKSUM', { name: shown(name) });
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const invalid = <Code extends MessageCode>({ name: at }: InFile, code: Code, ...given: ParamsOf<Code>) =>
  invalidInput(at, code, ...given);
/** A name as a message quotes it, without quotes around it. */
const shown = (name: string) => JSON.stringify(name.slice(0, 100)).slice(1, -1);

function checkSize(unpacked: number, packed: number, file: InFile, name: string): void {
  if (unpacked > file.limits.bytes) {
    const megabytes = Math.floor(file.limits.bytes / 2 ** 20);
    throw invalid(file, 'ARCHIVE_TOO_LARGE', { megabytes, name: shown(name) });
  }
  // Files may share the same packed bytes, so that the size of the archive bounds them as well.
  if (unpacked <= RATIO_CHECKED_FROM || unpacked <= Math.min(packed, file.bytes) * MAX_RATIO) return;
  throw invalid(file, 'ARCHIVE_RATIO', { ratio: MAX_RATIO, name: shown(name) });
}

/** Errors of the library that come from the system, not from the contents of the file. */
const isSystemError = (error: Error) => 'syscall' in error;

async function openZip(file: InFile): Promise<ZipFile> {
  try {
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
    const zip = await openPromise(file.path, options);
    // Errors reach the iteration over the entries; a later one, of closing the file, is of no consequence.
    zip.on('error', () => {});
    return zip;
  } catch (error) {
    if (isSystemError(error as Error)) throw error;
    throw invalid(file, 'ARCHIVE_NOT_ZIP');
  }
}

/** Reads the central directory. */
async function readEntries(zip: ZipFile, file: InFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw invalid(file, 'ARCHIVE_TOO_MANY_FILES', { max: MAX_ENTRIES, count: zip.entryCount });
  }
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      // Some programs on Windows separate folders by backslashes.
      const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/');
      const problem = problemOf(entry, name, entries);
      if (problem !== undefined) throw new InvalidInput([{ at: file.name, ...problem }]);
      entries.set(name, entry);
    }
  } catch (error) {
    if (error instanceof InvalidInput || isSystemError(error as Error)) throw error;
    throw invalid(file, 'ARCHIVE_INVALID', { detail: (error as Error).message });
  }
  return entries;
}

function problemOf(entry: Entry, name: string, previous: ReadonlyMap<string, Entry>): Message | undefined {
  if (validateFileName(name) !== null)
    return message('ARCHIVE_PATH', { path: shown(entry.fileNameRaw.toString('utf8')) });
  if (entry.isEncrypted()) return message('ARCHIVE_FILE_ENCRYPTED', { name: shown(name) });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    return message('ARCHIVE_FILE_COMPRESSION', { name: shown(name) });
  return previous.has(name) ? message('ARCHIVE_FILE_TWICE', { name: shown(name) }) : undefined;
}

/** Yields the unpacked bytes of a file, with the number of packed bytes that each piece came from. */
async function* unpack(
  zip: ZipFile,
  entry: Entry,
  file: InFile,
  name: string,
): AsyncGenerator<{ bytes: Buffer; packedBytes: number }> {
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (entry.compressionMethod === STORED) {
      for await (const bytes of packed as AsyncIterable<Buffer>) yield { bytes, packedBytes: bytes.length };
      return;
    }
    const inflate = createInflateRaw();
    // Errors of the pipeline are thrown by the iteration over its end.
    pipeline(packed, inflate, () => {});
    let counted = 0;
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      const packedBytes = inflate.bytesWritten - counted;
      counted += packedBytes;
      yield { bytes, packedBytes };
    }
  } catch (error) {
    if (isSystemError(error as Error)) throw error;
    throw invalid(file, 'ARCHIVE_FILE_DAMAGED', { name: shown(name) });
  }
}
