import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

/**
 * A file of the shared data alongside the project; undefined, with a message, when it is missing.
 * Throws instead when REQUIRE_SHARED=1.
 */
export const sharedData = (file: string): string | undefined => shared('data', file);

/** A file of the shared data sets, likewise. */
export const sharedDataset = (file: string): string | undefined => shared('datasets', file);

/** A file of the shared inputs that have failed once, likewise. */
export const sharedCase = (file: string): string | undefined => shared('cases', file);

function shared(folder: string, file: string): string | undefined {
  const path = join(ROOT, '..', 'shared', folder, file);
  if (existsSync(path)) return path;
  if (process.env['REQUIRE_SHARED'] === '1') throw new Error(`REQUIRE_SHARED is set, but ${file} is missing`);
  process.stderr.write(`\nSKIPPED: a check against ${file} (no shared data alongside the project)\n`);
  return undefined;
}
