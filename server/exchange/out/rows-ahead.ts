import type { Pieces } from './format.ts';

/** Rows for takers that come one after another and leave the rest to the next. */
export interface RowsAhead<T> {
  /** The next rows, `most` at most; none at the end. */
  take(most: number): Promise<readonly T[]>;
  /** Whether all were taken; known of rows that have been looked at. */
  readonly done: boolean;
  /** Nobody will take more. */
  close(): Promise<void>;
}

/** The rows of pieces, one piece of them in memory at once. */
export function rowsAhead<T>(pieces: Pieces<T>): RowsAhead<T> {
  const iterator = pieces[Symbol.asyncIterator]();
  let rows: readonly T[] = [];
  let done = false;
  const look = async () => {
    while (rows.length === 0 && !done) {
      const next = await iterator.next();
      if (next.done) done = true;
      else rows = next.value;
    }
  };
  return {
    async take(most) {
      await look();
      const taken = rows.slice(0, most);
      rows = rows.slice(most);
      await look();
      return taken;
    },
    get done() {
      return done;
    },
    async close() {
      await iterator.return?.();
    },
  };
}
