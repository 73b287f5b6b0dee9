import type { GraphColumns } from '../graph/graph-columns.ts';
import type { TaskName } from './tasks.ts';

/** What a worker starts with. */
export interface WorkerStart {
  /** One cell: the number of the job that is called off. */
  readonly calledOff: Int32Array;
}

export interface Job {
  readonly id: number;
  readonly task: TaskName;
  readonly question: unknown;
  readonly deadlineMs: number;
  /** The graph to ask; absent when it is the one of the job before. */
  readonly columns?: GraphColumns;
}

export type Done =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: { readonly message: string; readonly stack: string | undefined } };

/** What a thread sends: once that it can take jobs, then what becomes of each. */
export type FromThread = { readonly loaded: true } | Done;
