import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

/**
 * A file of the shared data beside the project; undefined, with one loud line, where they are not to be had.
 * Throws instead when REQUIRE_SHARED=1.
 */
export const sharedData = (file: string): string | undefined => shared('data', file);

/** A file of the real data sets beside it, likewise. */
export const sharedDataset = (file: string): string | undefined => shared('datasets', file);

/** A file of the small inputs that failed once, likewise. */
export const sharedCase = (file: string): string | undefined => shared('cases', file);

function shared(folder: string, file: string): string | undefined {
  const path = join(ROOT, '..', 'shared', folder, file);
  if (existsSync(path)) return path;
  if (process.env['REQUIRE_SHARED'] === '1')
    throw new Error(`REQUIRE_SHARED is set, but ${file} is not there`);
  process.stderr.write(`\nSKIPPED: a check against ${file} (no shared data beside the project)\n`);
  return undefined;
}
