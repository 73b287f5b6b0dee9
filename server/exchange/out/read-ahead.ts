import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';

/** Yields the result for each item, and reads the next while the current one is used: two results are in memory. */
export async function* readAhead<T, R>(items: Iterable<T>, read: (item: T) => Promise<R>): AsyncGenerator<R> {
  let ahead: Promise<R> | null = null;
  for (const item of items) {
    const pending = read(item);
    // A failure is not unhandled when the consumer has stopped.
    pending.catch(() => {});
    if (ahead) {
      const result = await ahead;
      // Using a result takes long, and many exports may run.
      if (shouldYield()) await yieldToEventLoop();
      yield result;
    }
    ahead = pending;
  }
  if (ahead) yield await ahead;
}
