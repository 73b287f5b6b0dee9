import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../root.ts';
import type { GraphColumns } from '../graph/graph-columns.ts';
import type { FromThread, Job, WorkerStart } from './messages.ts';

/** Threads start from built JavaScript. */
const WORKER = join(ROOT, 'dist', 'server', 'analysis', 'pool', 'worker.js');

/** What a thread reports. After `onLost` it reports nothing more. */
export interface ThreadEvents {
  onMessage(message: FromThread): void;
  onLost(error: Error): void;
}

/** A worker thread that runs one job at a time. It can take jobs once it has reported that it is loaded. */
export class Thread {
  loaded = false;
  readonly #worker: Worker;
  readonly #cancelled = new Int32Array(new SharedArrayBuffer(4));
  /** The graph of the previous job. */
  #columns: GraphColumns | null = null;
  #lost = false;

  /** Throws if the system cannot start another thread. */
  constructor(events: ThreadEvents) {
    if (!existsSync(WORKER)) throw new Error('the server is not built: run npm start or npm test once');
    this.#worker = new Worker(WORKER, { workerData: { cancelled: this.#cancelled } satisfies WorkerStart });
    this.#worker.unref();
    const lose = (error: Error) => {
      if (this.#lost) return;
      this.#lost = true;
      events.onLost(error);
    };
    this.#worker.on('message', (message: FromThread) => {
      if ('loaded' in message) this.loaded = true;
      if (!this.#lost) events.onMessage(message);
    });
    this.#worker.on('error', lose);
    this.#worker.on('exit', (code) => lose(new Error(`an analysis thread ended with code ${code}`)));
  }

  /** Starts a job on a graph, which is sent only if it is not that of the previous job. */
  start(job: Omit<Job, 'columns'>, columns: GraphColumns): void {
    const isLoaded = this.#columns === columns;
    this.#columns = columns;
    this.hold();
    this.#worker.postMessage({ ...job, ...(!isLoaded && { columns }) } satisfies Job);
  }

  /** Requests a job to stop and to return its partial result. */
  cancel(job: number): void {
    Atomics.store(this.#cancelled, 0, job);
  }

  /** Keeps the process alive while a job runs. */
  hold(): void {
    this.#worker.ref();
  }

  release(): void {
    this.#worker.unref();
  }

  /** Terminates the thread immediately, without a report. A thread that is loading leaks its open files. */
  async end(): Promise<void> {
    this.#lost = true;
    await this.#worker.terminate();
  }
}
