import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DeadlinePassed } from '../../model/errors.ts';
import { ROOT } from '../../root.ts';
import type { GraphColumns } from '../graph/graph-columns.ts';
import type { Done, Job, WorkerStart } from './messages.ts';
import type { Answer, Question, TaskName } from './tasks.ts';

/** Threads start from built JavaScript. */
const WORKER = join(ROOT, 'dist', 'server', 'analysis', 'pool', 'worker.js');

/** How long after its deadline, or after being called off, a job may still hand in what it has, in ms. */
const GRACE_MS = 60;

export interface Limits {
  readonly deadlineMs: number;
  /** Calls the job off. */
  readonly signal?: AbortSignal;
}

/** Threads that analyse the graph, so that whoever asks goes on answering others. */
export interface AnalysisPool {
  /**
   * The answer of a task on a version of the graph. Jobs wait their turn. A job stops at its deadline with
   * what it has; one that cannot is ended, and this throws DeadlinePassed.
   */
  run<T extends TaskName>(
    task: T,
    columns: GraphColumns,
    question: Question<T>,
    limits: Limits,
  ): Promise<Answer<T>>;
  /** Ends all threads. */
  close(): Promise<void>;
}

interface Waiting {
  readonly task: TaskName;
  readonly columns: GraphColumns;
  readonly question: unknown;
  readonly end: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly calledOff: Int32Array;
  /** The graph it was given last. */
  columns: GraphColumns | null;
  job: (Waiting & { readonly id: number; readonly release: () => void }) | null;
}

/** A pool of up to `size` threads, started as they are needed. */
export function analysisPool(size = Math.max(1, availableParallelism() - 1)): AnalysisPool {
  const threads: Thread[] = [];
  const queue: Waiting[] = [];
  let lastId = 0;
  let closed = false;

  function start(): Thread {
    if (!existsSync(WORKER)) throw new Error('the server is not built: run npm start or npm test once');
    const calledOff = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(WORKER, { workerData: { calledOff } satisfies WorkerStart });
    const thread: Thread = { worker, calledOff, columns: null, job: null };
    worker.unref();
    worker.on('message', (done: Done) => finish(thread, done));
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', () => lose(thread, new Error('an analysis thread ended')));
    threads.push(thread);
    return thread;
  }

  function finish(thread: Thread, done: Done): void {
    const { job } = thread;
    if (job?.id !== done.id) return;
    release(thread);
    if ('answer' in done) job.resolve(done.answer as never);
    else job.reject(Object.assign(new Error(done.error.message), { stack: done.error.stack }));
    next();
  }

  /** A thread that is gone fails its job alone; the next job starts another. */
  function lose(thread: Thread, error: unknown): void {
    const place = threads.indexOf(thread);
    if (place < 0) return;
    threads.splice(place, 1);
    const { job } = thread;
    release(thread);
    job?.reject(error);
    if (!closed) next();
  }

  function release(thread: Thread): void {
    thread.job?.release();
    thread.job = null;
    thread.worker.unref();
  }

  function next(): void {
    while (queue.length > 0) {
      const idle = threads.find((thread) => thread.job === null) ?? (threads.length < size ? start() : null);
      if (!idle) return;
      const waiting = queue.shift();
      if (waiting) give(idle, waiting);
    }
  }

  function give(thread: Thread, waiting: Waiting): void {
    const { task, question, columns, end, signal } = waiting;
    const id = ++lastId;
    const left = Math.max(0, end - performance.now());
    const callOff = () => {
      Atomics.store(thread.calledOff, 0, id);
      clearTimeout(timer);
      timer = setTimeout(endThread, GRACE_MS);
    };
    const endThread = () => {
      lose(thread, new DeadlinePassed('The deadline passed before there was anything to tell.'));
      void thread.worker.terminate();
    };
    let timer = setTimeout(callOff, left);
    signal?.addEventListener('abort', callOff);
    thread.job = {
      ...waiting,
      id,
      release() {
        clearTimeout(timer);
        signal?.removeEventListener('abort', callOff);
      },
    };
    thread.worker.ref();
    const known = thread.columns === columns;
    thread.columns = columns;
    const job: Job = { id, task, question, deadlineMs: left, ...(!known && { columns }) };
    thread.worker.postMessage(job);
    if (signal?.aborted) callOff();
  }

  return {
    run: (task, columns, question, { deadlineMs, signal }) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the pool is closed'));
        const end = performance.now() + deadlineMs;
        queue.push({ task, columns, question, end, signal, resolve, reject });
        try {
          next();
        } catch (error) {
          queue.pop();
          reject(error);
        }
      }),
    async close() {
      closed = true;
      const all = [...threads];
      const why = new Error('the server is stopping');
      for (const waiting of queue.splice(0)) waiting.reject(why);
      for (const thread of all) lose(thread, why);
      await Promise.all(all.map((thread) => thread.worker.terminate()));
    },
  };
}
