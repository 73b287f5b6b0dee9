import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreRefused } from '../../model/errors.ts';
import { SCHEMA_VERSION } from '../../model/schema-version.ts';

const format = z.strictObject({ schema: z.int().positive() });
export type Format = z.infer<typeof format>;

/**
 * Reads `format.json` of a data directory before the engine opens the data; null when it is missing. Throws
 * StoreRefused when it is invalid.
 */
export function readFormat(directory: string): Format | null {
  const path = join(directory, 'format.json');
  if (!existsSync(path)) return null;
  try {
    return format.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new StoreRefused(`${path} is damaged; expected {"schema": ${SCHEMA_VERSION}}. Nothing was changed`);
  }
}

export function writeFormat(directory: string, value: Format): void {
  const path = join(directory, 'format.json');
  writeFileSync(`${path}.new`, `${JSON.stringify(value)}\n`);
  renameSync(`${path}.new`, path);
}
