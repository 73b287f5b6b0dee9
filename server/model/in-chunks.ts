import { shouldYield, yieldToEventLoop } from './event-loop.ts';

/** Rows per statement: bounds the memory of one UNWIND, and the time without a yield while rows are prepared. */
const CHUNK = 1_000;

/** Runs a statement per chunk of rows. */
export async function inChunks<T>(
  rows: readonly T[],
  run: (part: Record<string, unknown>[]) => Promise<unknown>,
): Promise<void> {
  await eachChunk(rows, (part) => run(part as Record<string, unknown>[]));
}

/** Calls `work` per chunk of items, one after the other. */
export async function eachChunk<T>(
  items: readonly T[],
  work: (part: T[]) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < items.length; i += CHUNK) await work(items.slice(i, i + CHUNK));
}

/** Writes items in chunks; while a chunk is written, the next is prepared. `from` is the index of its first item. */
export async function preparedInChunks<T, R>(
  items: readonly T[],
  prepare: (part: T[], from: number) => R,
  write: (prepared: R) => Promise<unknown>,
): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for (let i = 0; i < items.length; i += CHUNK) {
      if (shouldYield()) await yieldToEventLoop();
      const prepared = prepare(items.slice(i, i + CHUNK), i);
      await writing;
      writing = write(prepared);
    }
  } finally {
    // No write may still be running when an error leaves this function.
    await writing;
  }
}
