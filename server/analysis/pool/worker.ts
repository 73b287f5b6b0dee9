import { parentPort, workerData } from 'node:worker_threads';
import { deadlineIn } from '../deadline.ts';
import { Projection } from '../projection.ts';
import type { Done, FromThread, Job, WorkerStart } from './messages.ts';
import { TASKS, type TaskName } from './tasks.ts';

/** A worker of the pool: runs one job at a time on the graph that came with it or with an earlier job. */
const { cancelled } = workerData as WorkerStart;
let projection: Projection | undefined;

parentPort?.on('message', ({ id, task, input, deadlineMs, columns }: Job) => {
  if (columns) projection = new Projection(columns);
  const deadline = deadlineIn(deadlineMs, () => Atomics.load(cancelled, 0) === id);
  parentPort?.postMessage(outcome(id, () => run(task, input, deadline)));
});
parentPort?.postMessage({ loaded: true } satisfies FromThread);

function run(task: TaskName, input: unknown, deadline: ReturnType<typeof deadlineIn>): unknown {
  if (!projection) throw new Error('a job was sent before a graph');
  return TASKS[task](projection, input as never, deadline);
}

function outcome(id: number, work: () => unknown): Done {
  try {
    return { id, result: work() };
  } catch (error) {
    const { message, stack } = error as Error;
    return { id, error: { message, stack } };
  }
}
