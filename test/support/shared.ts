import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

/**
 * A file of the shared data beside the project; undefined, with one loud line, where they are not to be had.
 * Throws instead when REQUIRE_SHARED=1.
 */
export function sharedData(file: string): string | undefined {
  const path = join(ROOT, '..', 'shared', 'data', file);
  if (existsSync(path)) return path;
  if (process.env['REQUIRE_SHARED'] === '1')
    throw new Error(`REQUIRE_SHARED is set, but ${file} is not there`);
  process.stderr.write(`\nSKIPPED: a check against ${file} (no shared data beside the project)\n`);
  return undefined;
}
