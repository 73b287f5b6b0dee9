/** The value of a table cell; null when it is unknown. */
export type Cell = string | number | boolean | null;

/** A field as a cell. Lists are text with one item per line, qualifiers text with one `key=value` per line. */
export function cellOf<T extends object>(item: T, field: keyof T): Cell {
  const value = item[field] as Cell | undefined | readonly string[] | Readonly<Record<string, string>>;
  if (value == null) return null;
  if (typeof value !== 'object') return value;
  const lines = Array.isArray(value) ? value : Object.entries(value).map(([key, of]) => `${key}=${of}`);
  return lines.length > 0 ? lines.join('\n') : null;
}
