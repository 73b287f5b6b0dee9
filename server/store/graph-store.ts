import type { Query } from './query.ts';

type Engine = 'EMBEDDED' | 'NEO4J';

/** Runs one query inside a transaction. */
export type Run = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** Returned by the work of a transaction to roll it back: nothing is written, and `write` resolves to the value. */
export class Rollback<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

/**
 * The port to the database, which two engines implement. Rows are plain objects: integers and floats are numbers, lists
 * are arrays, absent values are null. Days and instants are strings, as the queries return them.
 */
export interface GraphStore {
  readonly engine: Engine;

  /** Runs a read query. Throws StoreUnavailable when the database does not respond. */
  read: Run;

  /**
   * Runs a transaction: commits when `work` resolves; rolls back when it resolves to a Rollback, or throws, which is
   * rethrown. `work` may run again after a conflict, so it must have no other side effects. Write transactions run one
   * after another.
   */
  write<T>(work: (run: Run) => Promise<T | Rollback<T>>): Promise<T>;

  /** Closes the database: everything that was committed is on disk. */
  close(): Promise<void>;
}
