import { pageSize } from '../access/limits/page-size.ts';
import { ApiError } from './errors.ts';

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** Where a page ended: the values that order the list. */
export type CursorKey = readonly (string | number | null)[];

/** A Relay connection. `totalCount` is a function, so that rows are counted only if it is requested. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => number | Promise<number>;
}

/** An opaque cursor: the list's name and the key of a row. */
function encodeCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** The key in a cursor of this list. Throws INVALID_CURSOR for a broken one or one of another list. */
export function decodeCursor(list: string, cursor: string): CursorKey {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new ApiError(
      'INVALID_CURSOR',
      'the cursor cannot be read; pass an endCursor of this list unchanged',
    );
  }
  if (!Array.isArray(parts) || parts[0] !== list) {
    throw new ApiError(
      'INVALID_CURSOR',
      `the cursor is not of this list (${list}); pass an endCursor of this list`,
    );
  }
  return parts.slice(1) as CursorKey;
}

/** A page of rows that were read from the database with a limit of one more than the page holds. */
export function connection<R, T>(
  list: string,
  args: PageArgs,
  rows: readonly R[],
  keyOf: (row: R) => CursorKey,
  nodeOf: (row: R) => T,
  totalCount: () => number | Promise<number>,
): Connection<T> {
  const size = pageSize(args.first);
  const edges = rows
    .slice(0, size)
    .map((row) => ({ node: nodeOf(row), cursor: encodeCursor(list, keyOf(row)) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/**
 * A page of an unsorted list in memory, in the order of its keys: the rows after the cursor's key. One pass over the
 * list; only the rows of the page are sorted.
 */
export function pageOf<R, T>(
  list: string,
  args: PageArgs,
  all: readonly R[],
  keyOf: (row: R) => CursorKey,
  compare: (a: CursorKey, b: CursorKey) => number,
  nodeOf: (row: R) => T,
): Connection<T> {
  const size = pageSize(args.first);
  const after = args.after == null ? null : decodeCursor(list, args.after);
  const page: { row: R; key: CursorKey }[] = [];
  for (const row of all) {
    const key = keyOf(row);
    if (after && compare(key, after) <= 0) continue;
    const last = page.at(-1);
    if (page.length > size && last && compare(key, last.key) >= 0) continue;
    let index = page.length;
    while (index > 0 && compare(key, (page[index - 1] as { key: CursorKey }).key) < 0) index--;
    page.splice(index, 0, { row, key });
    if (page.length > size + 1) page.pop();
  }
  const rows = page.map(({ row }) => row);
  return connection(list, args, rows, keyOf, nodeOf, () => all.length);
}

/** A page of a list that is sorted by its keys: a binary search finds its first row. */
export function pageInOrder<R, T>(
  list: string,
  args: PageArgs,
  ordered: { readonly length: number; readonly [row: number]: R },
  keyOf: (row: R) => CursorKey,
  compare: (a: CursorKey, b: CursorKey) => number,
  nodeOf: (row: R) => T,
): Connection<T> {
  const size = pageSize(args.first);
  const after = args.after == null ? null : decodeCursor(list, args.after);
  let [start, end] = [0, after ? ordered.length : 0];
  while (after && start < end) {
    const middle = (start + end) >> 1;
    if (compare(keyOf(ordered[middle] as R), after) <= 0) start = middle + 1;
    else end = middle;
  }
  const rows: R[] = [];
  for (let row = start; row < ordered.length && rows.length <= size; row++) rows.push(ordered[row] as R);
  return connection(list, args, rows, keyOf, nodeOf, () => ordered.length);
}

/** Compares keys element by element; direction -1 is descending. Nulls come last. */
export function compareKeys(directions: readonly (1 | -1)[]) {
  return (a: CursorKey, b: CursorKey): number => {
    for (const [i, direction] of directions.entries()) {
      const [x, y] = [a[i] ?? null, b[i] ?? null];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      return (x < y ? -1 : 1) * direction;
    }
    return 0;
  };
}
