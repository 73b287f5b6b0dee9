import type { ZipEntry } from './zip.ts';

/**
 * The type of each column: of a property, or `:START_ID(Entity)` and the like, whose column has no name in the file
 * (https://neo4j.com/docs/operations-manual/5/import/#import-tool-header-format).
 */
export type Columns = Readonly<Record<string, string>>;

/**
 * Separates the items of a list. neo4j-admin has no escape for it, so it is a character that texts rarely contain;
 * within an item it is replaced by U+FFFD.
 */
const ITEM_SEPARATOR = '\u001f';

type Cell = string | number | boolean | readonly string[] | null | undefined;

/** A CSV file for neo4j-admin: a typed header, then one line per row. */
export const table = (name: string, columns: Columns, rows: AsyncIterable<readonly object[]>): ZipEntry => ({
  name,
  pieces: lines(columns, rows),
});

async function* lines(columns: Columns, rows: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  const entries = Object.entries(columns);
  yield `${entries.map(([name, type]) => (type.startsWith(':') ? type : `${name}:${type}`)).join(',')}\n`;
  const names = entries.map(([name]) => name);
  for await (const piece of rows) {
    yield piece
      .map((row) => `${names.map((name) => cell((row as Readonly<Record<string, Cell>>)[name])).join(',')}\n`)
      .join('');
  }
}

/** An empty cell is null, `""` an empty text or list. */
function cell(value: Cell): string {
  if (value == null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value !== 'object') return String(value);
  return cell(value.map((item) => item.replaceAll(ITEM_SEPARATOR, '\ufffd')).join(ITEM_SEPARATOR));
}
