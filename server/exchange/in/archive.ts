import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { InvalidInput } from '../../model/errors.ts';
import { MAX_ENTRIES, MAX_RATIO, UNPACKED_FREELY } from './limits.ts';
import type { InFile } from './reader.ts';

/** A zip whose files are read as texts, one at a time and in any order. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** A file that is in it, unpacked as it is read. Throws InvalidInput where it is damaged, or too long. */
  text(name: string): AsyncGenerator<string>;
  close(): Promise<void>;
}

/** Where the packed bytes of a file lie, by the table at the end of the archive. */
interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: number;
  readonly crc: number;
  readonly header: number;
}

/** As in https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: 4.3.16, 4.3.12, 4.3.7. */
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff };
const FILE = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Opens an archive. Nothing of it is written anywhere, and sizes that it tells are not believed: what is unpacked
 * is counted, over all that is read, and stops where it is more than the limit, or much more than what it is
 * unpacked from.
 *
 * Throws InvalidInput where it is no archive, is damaged, holds too many files, is packed in a way that is not
 * read, or names files outside itself.
 */
export async function openArchive(file: InFile): Promise<Archive> {
  const handle = await open(file.path);
  try {
    const entries = await entriesOf(handle, file);
    let unpacked = 0;
    let from = 0;
    return {
      names: new Set(entries.keys()),
      async *text(name) {
        const entry = entries.get(name);
        if (!entry) throw refusal(file, `holds no ${JSON.stringify(name)}`);
        const decoder = new TextDecoder('utf-8');
        let crc = 0;
        for await (const { bytes, packed } of bytesOf(handle, entry, file)) {
          file.signal?.throwIfAborted();
          unpacked += bytes.length;
          from += packed;
          crc = crc32(bytes, crc);
          if (unpacked > file.limits.bytes) {
            const most = `${Math.floor(file.limits.bytes / 2 ** 20)} MB`;
            throw refusal(
              file,
              `unpacks to more than ${most} in ${shown(entry)}; CHASQUI_IMPORT_MB allows more`,
            );
          }
          if (unpacked > UNPACKED_FREELY && unpacked > Math.min(from, file.bytes) * MAX_RATIO) {
            const much = `unpacks to more than ${MAX_RATIO} times its length in ${shown(entry)}`;
            throw refusal(file, `${much}, which data does not do; save it as CSV`);
          }
          yield decoder.decode(bytes, { stream: true });
        }
        yield decoder.decode();
        if (crc !== entry.crc) throw refusal(file, `is damaged in ${shown(entry)}`);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const refusal = ({ name: at }: InFile, message: string) => new InvalidInput([{ at, message }]);
const shown = ({ name }: Pick<Entry, 'name'>) => JSON.stringify(name.slice(0, 100));

async function entriesOf(handle: FileHandle, file: InFile): Promise<Map<string, Entry>> {
  const tail = await bytesAt(handle, Math.max(0, file.bytes - END.length - END.longestComment), file.bytes);
  let end = tail.length - END.length;
  while (end >= 0 && tail.readUInt32LE(end) !== END.signature) end--;
  if (end < 0) throw refusal(file, 'is no archive, or is cut off');
  const count = tail.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw refusal(file, `holds more than ${MAX_ENTRIES} files`);
  const from = tail.readUInt32LE(end + 16);
  const table = await bytesAt(handle, from, Math.min(file.bytes, from + tail.readUInt32LE(end + 12)));

  const entries = new Map<string, Entry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + FILE.length > table.length || table.readUInt32LE(at) !== FILE.signature)
      throw refusal(file, 'is a damaged archive');
    const [name, extra, comment] = [28, 30, 32].map((place) => table.readUInt16LE(at + place)) as Three;
    const entry = entryAt(table, at, name);
    if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(entry.name))
      throw refusal(file, `names a file outside itself, ${shown(entry)}`);
    const method = table.readUInt16LE(at + 10);
    if ((table.readUInt16LE(at + 8) & ENCRYPTED) !== 0)
      throw refusal(file, `is encrypted in ${shown(entry)}; save it without a password`);
    if (method !== STORED && method !== DEFLATED)
      throw refusal(file, `is packed in a way that is not read in ${shown(entry)}`);
    if (entries.has(entry.name)) throw refusal(file, `holds ${shown(entry)} twice`);
    entries.set(entry.name, entry);
    at += FILE.length + name + extra + comment;
  }
  return entries;
}

type Three = [number, number, number];

function entryAt(table: Buffer, at: number, nameLength: number): Entry {
  return {
    name: table.toString('utf8', at + FILE.length, at + FILE.length + nameLength),
    deflated: table.readUInt16LE(at + 10) === DEFLATED,
    crc: table.readUInt32LE(at + 16),
    packed: table.readUInt32LE(at + 20),
    header: table.readUInt32LE(at + 42),
  };
}

/** What an entry holds, unpacked, with how many packed bytes each piece came from. */
async function* bytesOf(
  handle: FileHandle,
  entry: Entry,
  file: InFile,
): AsyncGenerator<{ bytes: Buffer; packed: number }> {
  const header = await bytesAt(handle, entry.header, entry.header + LOCAL.length);
  if (header.length < LOCAL.length || header.readUInt32LE(0) !== LOCAL.signature)
    throw refusal(file, `is damaged in ${shown(entry)}`);
  const from = entry.header + LOCAL.length + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = pieces(handle, from, Math.min(file.bytes, from + entry.packed));
  if (!entry.deflated) {
    for await (const bytes of packed) yield { bytes, packed: bytes.length };
    return;
  }
  const inflate = createInflateRaw();
  // What fails on the way is thrown where it is read.
  pipeline(Readable.from(packed), inflate, () => {});
  let before = 0;
  try {
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      const packed = inflate.bytesWritten - before;
      before += packed;
      yield { bytes, packed };
    }
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
    throw refusal(file, `is damaged in ${shown(entry)}`);
  }
}

const PIECE = 1 << 16;

async function* pieces(handle: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += PIECE) yield await bytesAt(handle, at, Math.min(to, at + PIECE));
}

/** Fewer where the file ends before. */
async function bytesAt(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const length = Math.max(0, to - from);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
