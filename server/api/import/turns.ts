/** Waits for a turn, telling how many are ahead; resolves to what ends it. Throws the reason of the signal. */
export type Turns = (signal: AbortSignal, waiting: (ahead: number) => void) => Promise<() => void>;

/** Gives turns to so many at a time, first come, first served. Who leaves while waiting is dropped. */
export function turns(atATime: number): Turns {
  let free = atATime;
  const queue: { readonly start: () => void; readonly waiting: (ahead: number) => void }[] = [];
  const tell = () => queue.forEach(({ waiting }, i) => waiting(i + atATime));
  const end = () => {
    const next = queue.shift();
    if (next) next.start();
    else free++;
    tell();
  };
  return async (signal, waiting) => {
    signal.throwIfAborted();
    if (free > 0) free--;
    else {
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          queue.splice(queue.indexOf(mine), 1);
          tell();
          reject(signal.reason as Error);
        };
        const start = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const mine = { start, waiting };
        signal.addEventListener('abort', leave, { once: true });
        queue.push(mine);
        waiting(queue.length - 1 + atATime);
      });
    }
    return end;
  };
}
