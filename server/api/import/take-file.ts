import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import { ApiError } from '../errors.ts';

/** A file that was sent, as it lies on disk until it has been dealt with. */
export interface TakenFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Files that are read together as one. */
  readonly parts?: readonly TakenFile[];
  /** Deletes it. */
  drop(): Promise<void>;
}

/**
 * Writes what is sent to a file of our own, so that it does not change while it is read.
 * Throws ApiError where it is longer than the limit, or the disk is full.
 */
export async function takeFile(
  sent: Readable,
  name: string | undefined,
  limits: ImportLimits,
): Promise<TakenFile> {
  const folder = await mkdtemp(join(tmpdir(), 'chasqui-import-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(piece: Buffer, _, done) {
      bytes += piece.length;
      hash.update(piece);
      if (bytes <= limits.bytes) return done(null, piece);
      const most = `${Math.floor(limits.bytes / 2 ** 20)} MB`;
      done(
        new ApiError(
          'BODY_TOO_LARGE',
          `${shortName(name)} is longer than ${most}; CHASQUI_IMPORT_MB allows more`,
        ),
      );
    },
  });
  try {
    await pipeline(sent, count, createWriteStream(path));
    return { path, name: shortName(name), bytes, sha256: hash.digest('hex'), drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Several files as one, whatever their order. Throws ApiError where they are too long, or have one name. */
export function together(parts: readonly TakenFile[], limits: ImportLimits): TakenFile {
  const names = parts.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new ApiError('BAD_REQUEST', `two files are called ${JSON.stringify(twice)}`);
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes > limits.bytes) {
    const most = `${Math.floor(limits.bytes / 2 ** 20)} MB`;
    throw new ApiError(
      'BODY_TOO_LARGE',
      `the files are longer than ${most} together; CHASQUI_IMPORT_MB allows more`,
    );
  }
  const hash = createHash('sha256');
  for (const sha256 of parts.map((part) => part.sha256).sort()) hash.update(sha256);
  return {
    path: parts[0]?.path ?? '',
    name: names.join(' + ').slice(0, LONGEST),
    bytes,
    sha256: hash.digest('hex'),
    parts,
    drop: async () => {
      await Promise.all(parts.map((part) => part.drop()));
    },
  };
}

const LONGEST = 200;

/** A name without folders and control characters, as messages show it. */
export const shortName = (name = '') =>
  basename(name.replaceAll('\\', '/').replaceAll(/\p{Cc}/gu, ' '))
    .trim()
    .slice(0, LONGEST) || 'file';
