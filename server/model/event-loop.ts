/** How long work may go on before others get a turn, in ms: a request waits for a few of these at most. */
const TURN_MS = 20;

let began: number | null = null;
let next: Promise<void> | null = null;

/** Whether work has gone on for so long that others should get a turn of the event loop. */
export function isTurnOver(): boolean {
  const now = performance.now();
  if (began !== null) return now - began >= TURN_MS;
  began = now;
  setImmediate(() => (began = null));
  return false;
}

/** Lets others have their turn where this one is over; all work that waits shares the next. */
export async function yieldToEventLoop(): Promise<void> {
  while (isTurnOver()) {
    next ??= new Promise((resolve) =>
      setImmediate(() => {
        next = null;
        resolve();
      }),
    );
    await next;
  }
}
