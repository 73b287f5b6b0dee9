/** Waits for a permit and reports how many are ahead; resolves to the function that releases it. Rejects with the reason of the signal. */
export type Semaphore = (signal: AbortSignal, onWait: (ahead: number) => void) => Promise<() => void>;

/** A semaphore with a number of permits, first come, first served. An aborted waiter leaves the queue. */
export function semaphore(permits: number): Semaphore {
  let free = permits;
  const queue: { readonly start: () => void; readonly onWait: (ahead: number) => void }[] = [];
  const reportPlaces = () => queue.forEach(({ onWait }, i) => onWait(i + permits));
  const release = () => {
    const next = queue.shift();
    if (next) next.start();
    else free++;
    reportPlaces();
  };
  return async (signal, onWait) => {
    signal.throwIfAborted();
    if (free > 0) free--;
    else {
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          queue.splice(queue.indexOf(waiter), 1);
          reportPlaces();
          reject(signal.reason as Error);
        };
        const start = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const waiter = { start, onWait };
        signal.addEventListener('abort', leave, { once: true });
        queue.push(waiter);
        onWait(queue.length - 1 + permits);
      });
    }
    return release;
  };
}
