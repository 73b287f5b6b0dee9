import { availableParallelism } from 'node:os';
import { AnalysisUnavailable, DeadlinePassed } from '../../model/errors.ts';
import type { GraphColumns } from '../graph/graph-columns.ts';
import type { Done, FromThread } from './messages.ts';
import { Pace } from './pace.ts';
import type { Answer, Question, TaskName } from './tasks.ts';
import { Thread } from './thread.ts';

/** How long after its deadline, or after being called off, a job may still hand in what it has, in ms: on a busy machine its thread gets the processor late. */
const GRACE_MS = 250;
/** Most jobs that wait for a thread: more than a dashboard asks at once. It bounds the memory of their questions. */
const MAX_WAITING = 256;
/** How long after a thread failed to start the next may be tried, in ms: trying costs what the system is short of. */
const RETRY_MS = 1_000;

export interface Limits {
  readonly deadlineMs: number;
  /** Calls the job off. */
  readonly signal?: AbortSignal;
}

/** Threads that analyse the graph, so that whoever asks goes on answering others. */
export interface AnalysisPool {
  /**
   * The answer of a task on a version of the graph. Jobs wait their turn. A job stops at its deadline with what
   * it has. Throws DeadlinePassed where it has nothing by then or still waits, AnalysisUnavailable where it
   * cannot be served in time or no thread can be started.
   */
  run<T extends TaskName>(
    task: T,
    columns: GraphColumns,
    question: Question<T>,
    limits: Limits,
  ): Promise<Answer<T>>;
  /** Resolves when a thread can work or works. Throws AnalysisUnavailable where none can be started. */
  ready(): Promise<void>;
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
  /** Ends its wait in the queue. */
  readonly leave: () => void;
}

interface Running extends Waiting {
  readonly id: number;
  readonly since: number;
  readonly release: () => void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A pool of up to `size` threads, started as they are needed. `failed` is called with the reason why a thread
 * could not be started.
 */
export function analysisPool(
  size = Math.max(1, availableParallelism() - 1),
  failed: (error: Error) => void = () => {},
): AnalysisPool {
  const threads = new Map<Thread, Running | null>();
  const queue = new Set<Waiting>();
  const waiters = new Set<Waiter>();
  const pace = new Pace();
  let lastId = 0;
  let failedAt = -Infinity;
  let closed = false;

  function add(waiting: Omit<Waiting, 'leave'>, ms: number): void {
    const { signal, reject } = waiting;
    if (signal?.aborted) return reject(goneBefore());
    refuseLateness(ms);
    const refuse = (error: Error) => {
      item.leave();
      reject(error);
    };
    const gone = () => refuse(goneBefore());
    const late = () =>
      refuse(
        new DeadlinePassed(
          `The deadline of ${Math.round(ms)} ms passed while the analysis waited for its turn.`,
        ),
      );
    const timer = setTimeout(late, ms);
    signal?.addEventListener('abort', gone);
    const item: Waiting = {
      ...waiting,
      leave() {
        queue.delete(item);
        clearTimeout(timer);
        signal?.removeEventListener('abort', gone);
      },
    };
    queue.add(item);
    next();
  }

  /** Throws AnalysisUnavailable where those that wait already leave no time for one more. */
  function refuseLateness(ms: number): void {
    const wait = (queue.size * pace.median) / size;
    if (queue.size < MAX_WAITING && wait <= ms) return;
    throw new AnalysisUnavailable(
      `${queue.size} analyses wait already, so this one cannot start within ${Math.round(ms)} ms; try again later`,
    );
  }

  /** Hands jobs to threads that are free, and starts as many more as can be used. */
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

  /** Starts a thread; false where that fails, or failed a moment ago. */
  function start(): boolean {
    if (performance.now() - failedAt < RETRY_MS) return false;
    try {
      const thread: Thread = new Thread({
        onMessage: (message) => receive(thread, message),
        onLost: (error) => lose(thread, error),
      });
      threads.set(thread, null);
      // Somebody waits for it, and nothing else may keep the process alive meanwhile.
      thread.hold();
      return true;
    } catch (error) {
      noteFailure(error as Error);
      return false;
    }
  }

  function noteFailure(error: Error): void {
    failedAt = performance.now();
    failed(error);
  }

  /** Refuses everybody who waits: there is no thread, and none can be started. */
  function failAll(): void {
    const error = new AnalysisUnavailable('no analysis thread can be started; try again later');
    for (const waiting of queue) {
      waiting.leave();
      waiting.reject(error);
    }
    for (const waiter of waiters) waiter.reject(error);
    waiters.clear();
  }

  function receive(thread: Thread, message: FromThread): void {
    if ('loaded' in message) {
      failedAt = -Infinity;
      thread.release();
      for (const waiter of waiters) waiter.resolve();
      waiters.clear();
    } else finish(thread, message);
    next();
  }

  function finish(thread: Thread, done: Done): void {
    const job = threads.get(thread);
    if (job?.id !== done.id) return;
    release(thread);
    if ('answer' in done) job.resolve(done.answer as never);
    else job.reject(Object.assign(new Error(done.error.message), { stack: done.error.stack }));
  }

  /** A thread that is gone fails its job alone; the next job starts another. */
  function lose(thread: Thread, error: Error): void {
    const job = release(thread);
    threads.delete(thread);
    job?.reject(error);
    if (closed) return;
    if (!thread.loaded) noteFailure(error);
    next();
  }

  function release(thread: Thread): Running | null {
    const job = threads.get(thread) ?? null;
    if (!job) return null;
    threads.set(thread, null);
    job.release();
    pace.add(performance.now() - job.since);
    thread.release();
    return job;
  }

  function give(thread: Thread, waiting: Waiting): void {
    waiting.leave();
    const { task, question, columns, end, signal } = waiting;
    const id = ++lastId;
    const since = performance.now();
    const left = Math.max(0, end - since);
    const callOff = () => {
      thread.callOff(id);
      clearTimeout(timer);
      timer = setTimeout(endThread, GRACE_MS);
    };
    const endThread = () => {
      void thread.end();
      lose(thread, new DeadlinePassed('The deadline passed before there was anything to tell.'));
    };
    let timer = setTimeout(callOff, left);
    signal?.addEventListener('abort', callOff);
    const releaseJob = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', callOff);
    };
    threads.set(thread, { ...waiting, id, since, release: releaseJob });
    thread.start({ id, task, question, deadlineMs: left }, columns);
  }

  return {
    run: (task, columns, question, { deadlineMs, signal }) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error('the pool is closed');
        const end = performance.now() + deadlineMs;
        add({ task, columns, question, end, signal, resolve, reject }, deadlineMs);
      }),
    ready: () =>
      new Promise<void>((resolve, reject) => {
        if (closed) throw new Error('the pool is closed');
        if (threads.size > loading()) return resolve();
        waiters.add({ resolve, reject });
        if (threads.size === 0 && !start()) failAll();
      }),
    async close() {
      closed = true;
      const why = new Error('the server is stopping');
      for (const waiting of queue) {
        waiting.leave();
        waiting.reject(why);
      }
      for (const waiter of waiters) waiter.reject(why);
      waiters.clear();
      const all = [...threads.keys()];
      const ended = all.map((thread) => thread.end());
      for (const thread of all) lose(thread, why);
      await Promise.all(ended);
    },
  };
}

const goneBefore = () => new DeadlinePassed('The client went away before the analysis had its turn.');
