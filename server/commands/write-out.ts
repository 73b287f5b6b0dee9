import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadSetting } from '../model/errors.ts';

/** Reasons for a failed write, by error code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'expected a file; got a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EPIPE: 'the reader closed the pipe',
  EROFS: 'the disk is read-only',
  UND_ERR_SOCKET: 'connection lost',
};

/** Writes to standard output. Throws BadSetting when that fails. */
export async function writeToStandardOutput(body: Readable): Promise<void> {
  try {
    await pipeline(body, process.stdout, { end: false });
  } catch (error) {
    throw notWritten('standard output', error);
  }
}

/**
 * Writes to `<path>.part` and renames it when it is complete; a device or pipe is written to directly.
 * Throws BadSetting when that fails; an existing file is then unchanged.
 */
export async function writeToFile(body: Readable, path: string): Promise<void> {
  try {
    const before = await stat(path).catch(() => null);
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (before && !before.isFile()) await pipeline(body, createWriteStream(path) as Writable);
    else await writeAtomically(body, before ? await realpath(path) : path);
  } catch (error) {
    body.destroy();
    throw notWritten(path, error);
  }
}

async function writeAtomically(body: Readable, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(body, createWriteStream(part) as Writable);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

function notWritten(what: string, error: unknown): BadSetting {
  const { code, cause, message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''] ?? REASONS[(cause as NodeJS.ErrnoException | undefined)?.code ?? ''];
  return new BadSetting(`${what} was not written: ${reason ?? message}`);
}
