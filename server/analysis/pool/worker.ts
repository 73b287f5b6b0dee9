import { parentPort, workerData } from 'node:worker_threads';
import { deadlineIn } from '../deadline.ts';
import { Projection } from '../projection.ts';
import type { Done, FromThread, Job, WorkerStart } from './messages.ts';
import { TASKS, type TaskName } from './tasks.ts';

/** A thread of the pool: one job at a time, on the version of the graph that came with it. */
const { calledOff } = workerData as WorkerStart;
let projection: Projection | undefined;

parentPort?.on('message', ({ id, task, question, deadlineMs, columns }: Job) => {
  if (columns) projection = new Projection(columns);
  const deadline = deadlineIn(deadlineMs, () => Atomics.load(calledOff, 0) === id);
  parentPort?.postMessage(done(id, () => run(task, question, deadline)));
});
parentPort?.postMessage({ loaded: true } satisfies FromThread);

function run(task: TaskName, question: unknown, deadline: ReturnType<typeof deadlineIn>): unknown {
  if (!projection) throw new Error('a job came before the graph');
  return TASKS[task](projection, question as never, deadline);
}

function done(id: number, work: () => unknown): Done {
  try {
    return { id, answer: work() };
  } catch (error) {
    const { message, stack } = error as Error;
    return { id, error: { message, stack } };
  }
}
