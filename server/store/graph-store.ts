import type { Query } from './query.ts';

export type Engine = 'EMBEDDED' | 'NEO4J';

/** Runs one query inside a transaction. */
export type Run = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** What the work of a transaction returns to undo it: nothing is written, and `write` resolves to the value. */
export class Rollback<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

/**
 * The database behind everything, as two engines keep it. Rows are plain objects: integers and floats are
 * numbers, lists are arrays, absent values are null. Days and instants are strings, as the queries return them.
 */
export interface GraphStore {
  readonly engine: Engine;

  /** Rows of a read query. Throws StoreUnavailable when the database does not answer. */
  read: Run;

  /**
   * One transaction. Commits when `work` resolves; rolls everything back when it resolves to a Rollback, or when it
   * throws, and throws on. `work` may run again after a conflict, so it must have no effect outside. Writers run one
   * after another.
   */
  write<T>(work: (run: Run) => Promise<T | Rollback<T>>): Promise<T>;

  /** Ends it cleanly: what was committed is on disk. */
  close(): Promise<void>;
}
