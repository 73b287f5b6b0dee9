import { getHeapStatistics } from 'node:v8';
import { InvalidInput } from '../../model/errors.ts';
import { turns } from './turns.ts';

/** Imports and dry runs that are read at a time. */
const READ_AT_A_TIME = 8;
/** Heap of a server that only answers, in bytes, and the share of the rest that imports may take together. */
const OWN_BYTES = 64 * 2 ** 20;
const SHARE = 0.8;
/** Share of that for imports that are still small, together. */
const SHARE_OF_SMALL = 0.25;
/** Heap that each row, entity, source and claim takes from when it is read until the answer, in bytes, as measured. */
const HEAP_PER_PART = 1_200;

/** What an import says of the memory that it takes. */
export interface ImportMemory {
  /**
   * Counts rows and what they become: entities, sources and claims, and the UTF-16 units of their text. Resolves when there
   * is room for them. Throws InvalidInput, naming the row, where there never will be, and the reason of the signal.
   */
  take(parts: number, text: number, at: string): Promise<void>;
}

/** Called with the number of imports that are ahead, whenever that changes. */
export type Waiting = (ahead: number) => void;

export type ImportQueue = <T>(
  signal: AbortSignal,
  waiting: Waiting,
  work: (memory: ImportMemory) => Promise<T>,
) => Promise<T>;

/**
 * Keeps imports and dry runs within the heap. A few are read at a time, each of them a small share; one that grows
 * past its share goes on when it is the only one that does. That one waits for nobody, so all of them end.
 */
export function importQueue(heapBytes = getHeapStatistics().heap_size_limit): ImportQueue {
  const most = Math.max(0, heapBytes - OWN_BYTES) * SHARE;
  const small = (most * SHARE_OF_SMALL) / READ_AT_A_TIME;
  const large = most * (1 - SHARE_OF_SMALL);
  const toRead = turns(READ_AT_A_TIME);
  const toGrow = turns(1);
  return async (signal, waiting, work) => {
    const doneReading = await toRead(signal, waiting);
    let doneGrowing: (() => void) | undefined;
    let taken = 0;
    try {
      return await work({
        async take(parts, text, at) {
          taken += parts * HEAP_PER_PART + text * 2;
          if (taken > small) doneGrowing ??= await toGrow(signal, waiting);
          if (taken <= large) return;
          throw new InvalidInput([
            {
              at,
              message: `needs, with the rows before it, more than the ${Math.floor(large / 2 ** 20)} MB of memory that one import may take here; split the file, or give Node more (NODE_OPTIONS=--max-old-space-size)`,
            },
          ]);
        },
      });
    } finally {
      doneGrowing?.();
      doneReading();
    }
  };
}
