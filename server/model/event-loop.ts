/** How long work may block the event loop, in ms; a request waits for a few of these at most. */
const MAX_BLOCK_MS = 20;

/** When the current turn of the event loop started. */
let started: number | null = null;
/** Callers that have yielded, from `first` on. */
let waiting: (() => void)[] = [];
let first = 0;

/**
 * Whether the event loop has been blocked for too long. Call it in the same step as the work that follows, as in
 * `if (shouldYield()) await yieldToEventLoop()`: an await in between would let several callers continue in one turn.
 */
export function shouldYield(): boolean {
  const now = performance.now();
  if (started !== null) return now - started >= MAX_BLOCK_MS;
  started = now;
  setImmediate(() => (started = null));
  return false;
}

/** Items between two checks of the clock. */
const ITEMS_PER_CHECK = 64;

/** Calls `work` for each item, and yields to the event loop in between. */
export async function forEachYielding<T>(
  items: Iterable<T>,
  work: (item: T, place: number) => void,
): Promise<void> {
  let place = 0;
  for (const item of items) {
    if (place % ITEMS_PER_CHECK === 0 && shouldYield()) await yieldToEventLoop();
    work(item, place++);
  }
}

/** The results of `work` for each item; yields to the event loop in between. */
export async function mapYielding<T, R>(
  items: Iterable<T>,
  work: (item: T, place: number) => R,
): Promise<R[]> {
  const made: R[] = [];
  await forEachYielding(items, (item, place) => made.push(work(item, place)));
  return made;
}

/** Runs the steps of a generator, and yields to the event loop in between; resolves to its return value. */
export async function runSteps<R>(steps: Generator<void, R>): Promise<R> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (shouldYield()) await yieldToEventLoop();
  }
}

/** Resolves in a later turn of the event loop. Callers continue one after another, each after the work of the previous. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length - first === 1) setImmediate(wake);
  });
}

function wake(): void {
  if (shouldYield()) return void setImmediate(wake);
  waiting[first++]?.();
  if (first < waiting.length) {
    // Ticks that are queued in a promise run after all promises that can continue.
    void Promise.resolve().then(() => process.nextTick(wake));
  } else {
    waiting = [];
    first = 0;
  }
}
