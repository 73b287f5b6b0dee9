interface Compact {
  readonly text: string;
  /** The fields of a row that the statement reads, in the order of the list. */
  readonly fields: readonly string[];
}

const known = new Map<string, Compact | null>();

/**
 * A statement over `$rows` and its parameters, as the engine takes them fastest: each row as a list of the fields
 * that the statement reads, `row.id` as `row[0]`. Handing over a map costs the engine 2 µs a field, which is
 * most of what writing a claim takes. Others are returned as they are.
 */
export function rowsAsLists(text: string, params: object): { text: string; params: object } {
  let compact = known.get(text);
  if (compact === undefined) known.set(text, (compact = compacted(text)));
  if (!compact || !('rows' in params)) return { text, params };
  const { fields } = compact;
  const rows = (params.rows as readonly Readonly<Record<string, unknown>>[]).map((row) =>
    fields.map((field) => row[field] ?? null),
  );
  return { text: compact.text, params: { ...params, rows } };
}

function compacted(text: string): Compact | null {
  if (!text.includes('UNWIND $rows AS row')) return null;
  const fields = [...new Set([...text.matchAll(/\brow\.(\w+)/g)].map(([, field]) => field as string))];
  const places = new Map(fields.map((field, i) => [field, i]));
  return {
    text: text.replaceAll(/\brow\.(\w+)/g, (_, field: string) => `row[${places.get(field)}]`),
    fields,
  };
}
