/** What a table holds in one place; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** A field of a thing as a cell: a list as text, one item a line, and so qualifiers, each `key=value`. */
export function cellOf<T extends object>(thing: T, field: keyof T): Cell {
  const value = thing[field] as Cell | undefined | readonly string[] | Readonly<Record<string, string>>;
  if (value == null) return null;
  if (typeof value !== 'object') return value;
  const lines = Array.isArray(value) ? value : Object.entries(value).map(([key, of]) => `${key}=${of}`);
  return lines.length > 0 ? lines.join('\n') : null;
}
