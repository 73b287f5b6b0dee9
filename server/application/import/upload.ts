import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EncodingDetector, type DetectedEncoding } from '../../exchange/in/encoding.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import { TooLarge } from '../../model/errors.ts';

/** An uploaded file on disk, until it is discarded. */
export interface Upload {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The beginning of the file. */
  readonly head: Uint8Array;
  /** The encoding of its text, detected while it was saved. Throws InvalidInput where a few bytes are not UTF-8. */
  detectEncoding(): DetectedEncoding;
  /** Files that are imported as one. */
  readonly parts?: readonly Upload[];
  discard(): Promise<void>;
}

/**
 * Saves a stream to a temporary file, so that it does not change while it is read.
 * Throws TooLarge where it exceeds the limit, and the system's error where the disk is full.
 */
export async function saveUpload(
  stream: Readable,
  name: string | undefined,
  limits: ImportLimits,
): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), 'chasqui-import-'));
  const discard = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  const detector = new EncodingDetector();
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      detector.add(chunk);
      if (bytes <= limits.bytes) done(null, chunk);
      else done(new TooLarge(`${shortName(name)} is larger than ${megabytes(limits)}; ${HOW_TO_ALLOW_MORE}`));
    },
  });
  try {
    await pipeline(stream, count, createWriteStream(path));
    return {
      path,
      name: shortName(name),
      bytes,
      sha256: hash.digest('hex'),
      head: detector.head(),
      detectEncoding: () => detector.result(shortName(name)),
      discard,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Several files as one, regardless of their order. Throws TooLarge where they exceed the limit together. */
export function combineUploads(parts: readonly [Upload, ...Upload[]], limits: ImportLimits): Upload {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes > limits.bytes)
    throw new TooLarge(`the files together are larger than ${megabytes(limits)}; ${HOW_TO_ALLOW_MORE}`);
  const hash = createHash('sha256');
  for (const sha256 of parts.map((part) => part.sha256).sort()) hash.update(sha256);
  return {
    ...parts[0],
    name: parts
      .map(({ name }) => name)
      .join(' + ')
      .slice(0, MAX_NAME),
    bytes,
    sha256: hash.digest('hex'),
    parts,
    discard: async () => {
      await Promise.all(parts.map((part) => part.discard()));
    },
  };
}

const HOW_TO_ALLOW_MORE = 'set CHASQUI_IMPORT_MB to allow more';
const megabytes = ({ bytes }: ImportLimits) => `${Math.floor(bytes / 2 ** 20)} MB`;

const MAX_NAME = 200;

/** A name without folders and control characters, as messages show it. */
const shortName = (name = '') =>
  basename(name.replaceAll('\\', '/').replaceAll(/\p{Cc}/gu, ' '))
    .trim()
    .slice(0, MAX_NAME) || 'file';
