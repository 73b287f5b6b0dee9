import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreRefused } from '../../model/errors.ts';
import { SCHEMA_VERSION } from '../../model/schema-version.ts';

const format = z.strictObject({ schema: z.int().positive() });
export type Format = z.infer<typeof format>;

/**
 * What `format.json` in a data directory says, null when there is none. It is read before the engine touches
 * the data. Throws StoreRefused when it cannot be understood.
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
