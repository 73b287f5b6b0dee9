import type { ZipEntry } from './zip.ts';

/**
 * What a column holds: a property with its type, or `:START_ID(Entity)` and the like, for which the name is ours
 * (https://neo4j.com/docs/operations-manual/5/import/#import-tool-header-format).
 */
export type Columns = Readonly<Record<string, string>>;

/**
 * Between the items of a list. neo4j-admin knows no way to write it within an item, so it is one that texts do
 * not have; where one has it all the same, U+FFFD stands for it.
 */
export const BETWEEN = '\u001f';

type Cell = string | number | boolean | readonly string[] | null | undefined;

/** A CSV file of neo4j-admin: a typed header, then a line a row. */
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

/** Nothing at all reads as absent, `""` as an empty text or list. */
function cell(value: Cell): string {
  if (value == null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value !== 'object') return String(value);
  return cell(value.map((item) => item.replaceAll(BETWEEN, '\ufffd')).join(BETWEEN));
}
