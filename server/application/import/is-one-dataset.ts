import type { InFile } from '../../exchange/in/reader.ts';
import { READERS } from '../../exchange/in/readers.ts';
import type { Mapping } from '../../exchange/mapping/mapping.ts';
import { columnFor, endsOf, type SeenTable } from '../../exchange/mapping/propose.ts';

/**
 * Whether several files are one data set: the mapping has a table for each, or at least half of the link ends in
 * one are ids of rows in another. Otherwise each is a source of its own.
 */
export async function isOneDataset(
  file: InFile,
  tables: readonly SeenTable[],
  mapping: Mapping | null,
): Promise<boolean> {
  if (mapping) return tables.every(({ name }) => Object.hasOwn(mapping.tables, name));
  const idColumns = new Map<string, string>();
  const ends: string[] = [];
  for (const table of tables) {
    const endColumns = endsOf(table);
    const id = columnFor('id', table);
    if (endColumns) ends.push(...endColumns.flatMap((column) => table.samples[column] ?? []));
    else if (id !== undefined) idColumns.set(table.name, id);
    else return false;
  }
  if (idColumns.size === 0 || ends.length === 0) return false;
  const missing = new Set(ends);
  const all = missing.size;
  for await (const rows of READERS.CSV.read(file)) {
    for (const { table, cells } of rows) {
      const cell = cells.get(idColumns.get(table) ?? '');
      if (typeof cell === 'string') missing.delete(cell);
    }
    if (missing.size === 0) break;
  }
  return missing.size * 2 < all;
}
