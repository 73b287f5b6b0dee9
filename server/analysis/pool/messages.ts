import type { GraphColumns } from '../graph/graph-columns.ts';
import type { TaskName } from './tasks.ts';

/** `workerData` of a worker. */
export interface WorkerStart {
  /** One cell: the id of the cancelled job. */
  readonly cancelled: Int32Array;
}

export interface Job {
  readonly id: number;
  readonly task: TaskName;
  readonly input: unknown;
  readonly deadlineMs: number;
  /** The graph; absent if it is that of the previous job. */
  readonly columns?: GraphColumns;
}

export type Done =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly message: string; readonly stack: string | undefined } };

/** What a thread sends: once that it is loaded, then the outcome of each job. */
export type FromThread = { readonly loaded: true } | Done;
