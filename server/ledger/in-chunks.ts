import { isTurnOver, nextTurn } from '../model/event-loop.ts';

/** Rows a statement takes at once; bounds the memory of one UNWIND, and for how long they are prepared in one go. */
const CHUNK = 1_000;

/** Runs a statement over rows, some at a time. */
export async function inChunks<T>(
  rows: readonly T[],
  run: (part: Record<string, unknown>[]) => Promise<unknown>,
): Promise<void> {
  await eachChunk(rows, (part) => run(part as Record<string, unknown>[]));
}

/** Does something with items, some at a time. */
export async function eachChunk<T>(
  items: readonly T[],
  work: (part: T[]) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < items.length; i += CHUNK) await work(items.slice(i, i + CHUNK));
}

/**
 * Writes items, some at a time; while some are written, the next are prepared. `from` is the place of the first
 * of them.
 */
export async function preparedInChunks<T, R>(
  items: readonly T[],
  prepare: (part: T[], from: number) => R,
  write: (prepared: R) => Promise<unknown>,
): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for (let i = 0; i < items.length; i += CHUNK) {
      if (isTurnOver()) await nextTurn();
      const prepared = prepare(items.slice(i, i + CHUNK), i);
      await writing;
      writing = write(prepared);
    }
  } finally {
    // What failed in between leaves nothing running behind.
    await writing;
  }
}
