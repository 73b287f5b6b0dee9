import type { Pieces } from './format.ts';

/** Rows for consumers that follow one another, each of which consumes some of them. */
export interface RowsAhead<T> {
  /** The next rows, at most `limit`; none at the end. */
  take(limit: number): Promise<readonly T[]>;
  /** Whether all rows were consumed. */
  readonly done: boolean;
  /** Stops reading. */
  close(): Promise<void>;
}

/** Reads the rows of pieces, with one piece in memory at a time. */
export function rowsAhead<T>(pieces: Pieces<T>): RowsAhead<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  let rows: readonly T[] = [];
  let done = false;
  const fetchPiece = async () => {
    while (rows.length === 0 && !done) {
      const next = await iterator.next();
      if (next.done) done = true;
      else rows = next.value;
    }
  };
  return {
    async take(limit) {
      await fetchPiece();
      const next = rows.slice(0, limit);
      rows = rows.slice(limit);
      await fetchPiece();
      return next;
    },
    get done() {
      return done;
    },
    async close() {
      await iterator.return?.();
    },
  };
}
