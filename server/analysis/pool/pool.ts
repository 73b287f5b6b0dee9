import { availableParallelism } from 'node:os';
import { AnalysisUnavailable, DeadlinePassed } from '../../model/errors.ts';
import type { GraphColumns } from '../graph/graph-columns.ts';
import type { Done, FromThread } from './messages.ts';
import { Pace } from './pace.ts';
import type { TaskInput, TaskName, TaskResult } from './tasks.ts';
import { Thread } from './thread.ts';

/** Time in ms for a job to return a partial result after its deadline or cancellation. */
const GRACE_MS = 250;
/** Maximum number of queued jobs: more than a dashboard requests at once. Limits the memory of their inputs. */
const MAX_QUEUED = 256;
/** Pause in ms after a thread failed to start: a retry takes resources that the system lacks. */
const RETRY_MS = 1_000;

export interface Limits {
  readonly deadlineMs: number;
  /** Cancels the job. */
  readonly signal?: AbortSignal;
}

/** Worker threads for analyses, so that the main thread stays responsive. */
export interface AnalysisPool {
  /**
   * Runs a task on a version of the graph. A job stops at its deadline with a partial result. Throws DeadlinePassed if
   * it has none by then or is still queued, AnalysisUnavailable if it cannot start in time or no thread can be started.
   */
  run<T extends TaskName>(
    task: T,
    columns: GraphColumns,
    input: TaskInput<T>,
    limits: Limits,
  ): Promise<TaskResult<T>>;
  /** Resolves when a thread is loaded. Throws AnalysisUnavailable if none can be started. */
  ready(): Promise<void>;
  /** Ends all threads. */
  close(): Promise<void>;
}

interface QueuedJob {
  readonly task: TaskName;
  readonly columns: GraphColumns;
  readonly input: unknown;
  readonly end: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
  /** Removes it from the queue. */
  readonly leave: () => void;
}

interface RunningJob extends QueuedJob {
  readonly id: number;
  readonly since: number;
  readonly release: () => void;
}

interface ReadyCallback {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A pool of up to `size` threads, started on demand. `onStartFailed` is called with the error if a thread cannot be
 * started.
 */
export function analysisPool(
  size = Math.max(1, availableParallelism() - 1),
  onStartFailed: (error: Error) => void = () => {},
): AnalysisPool {
  const threads = new Map<Thread, RunningJob | null>();
  const queue = new Set<QueuedJob>();
  const readyCallbacks = new Set<ReadyCallback>();
  const pace = new Pace();
  let lastId = 0;
  let failedAt = -Infinity;
  let closed = false;

  function add(job: Omit<QueuedJob, 'leave'>, ms: number): void {
    const { signal, reject } = job;
    if (signal?.aborted) return reject(disconnectedInQueue());
    refuseIfLate(ms);
    const refuse = (error: Error) => {
      item.leave();
      reject(error);
    };
    const onAbort = () => refuse(disconnectedInQueue());
    const onLate = () =>
      refuse(new DeadlinePassed(`The analysis was still queued at its deadline of ${Math.round(ms)} ms.`));
    const timer = setTimeout(onLate, ms);
    signal?.addEventListener('abort', onAbort);
    const item: QueuedJob = {
      ...job,
      leave() {
        queue.delete(item);
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      },
    };
    queue.add(item);
    next();
  }

  /** Throws AnalysisUnavailable if the queue is too long for a job to start within its deadline. */
  function refuseIfLate(ms: number): void {
    const wait = (queue.size * pace.median) / size;
    if (queue.size < MAX_QUEUED && wait <= ms) return;
    throw new AnalysisUnavailable(
      `${queue.size} analyses are queued, so this one cannot start within ${Math.round(ms)} ms; retry later`,
    );
  }

  /** Gives queued jobs to idle threads, and starts more threads if needed. */
  function next(): void {
    for (const [thread, job] of threads) {
      const [first] = queue;
      if (!first) return;
      if (thread.loaded && !job) give(thread, first);
    }
    while (loading() < queue.size && threads.size < size && start());
    if (threads.size === 0) failAll();
  }

  function loading(): number {
    return [...threads.keys()].filter((thread) => !thread.loaded).length;
  }

  /** Starts a thread; false if that fails, or failed less than {@link RETRY_MS} ago. */
  function start(): boolean {
    if (performance.now() - failedAt < RETRY_MS) return false;
    try {
      const thread: Thread = new Thread({
        onMessage: (message) => receive(thread, message),
        onLost: (error) => lose(thread, error),
      });
      threads.set(thread, null);
      // A job waits for it, and nothing else might keep the process alive.
      thread.hold();
      return true;
    } catch (error) {
      noteFailure(error as Error);
      return false;
    }
  }

  function noteFailure(error: Error): void {
    failedAt = performance.now();
    onStartFailed(error);
  }

  /** Fails all queued jobs: there is no thread, and none can be started. */
  function failAll(): void {
    const error = new AnalysisUnavailable('no analysis thread can be started; retry later');
    for (const queued of queue) {
      queued.leave();
      queued.reject(error);
    }
    for (const callback of readyCallbacks) callback.reject(error);
    readyCallbacks.clear();
  }

  function receive(thread: Thread, message: FromThread): void {
    if ('loaded' in message) {
      failedAt = -Infinity;
      thread.release();
      for (const callback of readyCallbacks) callback.resolve();
      readyCallbacks.clear();
    } else finish(thread, message);
    next();
  }

  function finish(thread: Thread, done: Done): void {
    const job = threads.get(thread);
    if (job?.id !== done.id) return;
    release(thread);
    if ('result' in done) job.resolve(done.result as never);
    else job.reject(Object.assign(new Error(done.error.message), { stack: done.error.stack }));
  }

  /** The loss of a thread fails only its job; the next job starts another thread. */
  function lose(thread: Thread, error: Error): void {
    const job = release(thread);
    threads.delete(thread);
    job?.reject(error);
    if (closed) return;
    if (!thread.loaded) noteFailure(error);
    next();
  }

  function release(thread: Thread): RunningJob | null {
    const job = threads.get(thread) ?? null;
    if (!job) return null;
    threads.set(thread, null);
    job.release();
    pace.add(performance.now() - job.since);
    thread.release();
    return job;
  }

  function give(thread: Thread, queued: QueuedJob): void {
    queued.leave();
    const { task, input, columns, end, signal } = queued;
    const id = ++lastId;
    const since = performance.now();
    const left = Math.max(0, end - since);
    const cancel = () => {
      thread.cancel(id);
      clearTimeout(timer);
      timer = setTimeout(endThread, GRACE_MS);
    };
    const endThread = () => {
      void thread.end();
      lose(thread, new DeadlinePassed('The analysis timed out before finding any result.'));
    };
    let timer = setTimeout(cancel, left);
    signal?.addEventListener('abort', cancel);
    const releaseJob = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    threads.set(thread, { ...queued, id, since, release: releaseJob });
    thread.start({ id, task, input, deadlineMs: left }, columns);
  }

  return {
    run: (task, columns, input, { deadlineMs, signal }) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error('the pool is closed');
        const end = performance.now() + deadlineMs;
        add({ task, columns, input, end, signal, resolve, reject }, deadlineMs);
      }),
    ready: () =>
      new Promise<void>((resolve, reject) => {
        if (closed) throw new Error('the pool is closed');
        if (threads.size > loading()) return resolve();
        readyCallbacks.add({ resolve, reject });
        if (threads.size === 0 && !start()) failAll();
      }),
    async close() {
      closed = true;
      const why = new Error('the server is stopping');
      for (const queued of queue) {
        queued.leave();
        queued.reject(why);
      }
      for (const callback of readyCallbacks) callback.reject(why);
      readyCallbacks.clear();
      const all = [...threads.keys()];
      const ended = all.map((thread) => thread.end());
      for (const thread of all) lose(thread, why);
      await Promise.all(ended);
    },
  };
}

const disconnectedInQueue = () => new DeadlinePassed('The client disconnected before the analysis started.');
