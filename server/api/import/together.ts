import { READERS } from '../../exchange/in/readers.ts';
import type { InFile } from '../../exchange/in/reader.ts';
import { columnFor, endsOf, type SeenTable } from '../../exchange/mapping/propose.ts';
import type { Mapping } from '../../exchange/mapping/mapping.ts';

/**
 * Whether several files are one data set: the mapping has a table for each, or the links of one name their ends
 * by ids that the rows of another have. Else each is a source of its own.
 */
export async function belongTogether(
  file: InFile,
  tables: readonly SeenTable[],
  mapping: Mapping | null,
): Promise<boolean> {
  if (mapping) return tables.every(({ name }) => Object.hasOwn(mapping.tables, name));
  const wanted = new Map<string, string>();
  const ends: string[] = [];
  for (const table of tables) {
    const found = endsOf(table);
    const id = columnFor('id', table);
    if (found) ends.push(...found.flatMap((column) => table.samples[column] ?? []));
    else if (id !== undefined) wanted.set(table.name, id);
    else return false;
  }
  if (wanted.size === 0 || ends.length === 0) return false;
  const missing = new Set(ends);
  const all = missing.size;
  for await (const rows of READERS.CSV.read(file)) {
    for (const { table, cells } of rows) {
      const cell = cells.get(wanted.get(table) ?? '');
      if (typeof cell === 'string') missing.delete(cell);
    }
    if (missing.size === 0) break;
  }
  return missing.size * 2 < all;
}
