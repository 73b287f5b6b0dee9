import { getHeapStatistics } from 'node:v8';
import { invalidInput } from '../../model/errors.ts';
import { semaphore } from './semaphore.ts';

/** Imports and dry runs that are read at the same time. */
const CONCURRENT_READS = 8;
/** Heap of a server that only answers, in bytes, and the share of the rest that imports may use together. */
const BASE_BYTES = 64 * 2 ** 20;
const SHARE = 0.8;
/** Share of that for imports that are still small, together. */
const SHARE_OF_SMALL = 0.25;
/** Heap per row, entity, source and claim, from reading to the answer, in bytes, as measured. */
const HEAP_PER_ITEM = 1_200;

/** The memory of one import. */
export interface ImportMemory {
  /**
   * Reserves memory for items (rows, entities, sources, claims) and for UTF-16 units of their text. Resolves when it
   * is available. Throws InvalidInput, naming the row, where it never will be, and the reason of the signal.
   */
  reserve(items: number, text: number, at: string): Promise<void>;
}

export type ImportQueue = <T>(
  signal: AbortSignal,
  /** Called with the number of imports ahead, whenever it changes. */
  onWait: (ahead: number) => void,
  work: (memory: ImportMemory) => Promise<T>,
) => Promise<T>;

/**
 * Keeps imports and dry runs within the heap. A few are read at a time, each within a small share; one that outgrows
 * its share continues when no other has. That one waits for nobody, so all of them end.
 */
export function importQueue(heapBytes = getHeapStatistics().heap_size_limit): ImportQueue {
  const available = Math.max(0, heapBytes - BASE_BYTES) * SHARE;
  const small = (available * SHARE_OF_SMALL) / CONCURRENT_READS;
  const large = available * (1 - SHARE_OF_SMALL);
  const reading = semaphore(CONCURRENT_READS);
  const growing = semaphore(1);
  return async (signal, onWait, work) => {
    const releaseReading = await reading(signal, onWait);
    let releaseGrowing: (() => void) | undefined;
    let reserved = 0;
    try {
      return await work({
        async reserve(items, text, at) {
          reserved += items * HEAP_PER_ITEM + text * 2;
          if (reserved > small) releaseGrowing ??= await growing(signal, onWait);
          if (reserved <= large) return;
          throw invalidInput(at, 'IMPORT_MEMORY', { megabytes: Math.floor(large / 2 ** 20) });
        },
      });
    } finally {
      releaseGrowing?.();
      releaseReading();
    }
  };
}
