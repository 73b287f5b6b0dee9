/** How long work may go on before others get a turn, in ms: a request waits for a few of these at most. */
const TURN_MS = 20;

let began: number | null = null;
/** What waits for a turn, from `first` on. */
let waiting: (() => void)[] = [];
let first = 0;

/**
 * Whether work has gone on for so long that others should get a turn of the event loop. Ask it in the same step
 * as the work that follows, `if (isTurnOver()) await nextTurn()`: what is awaited in between lets many go on at once.
 */
export function isTurnOver(): boolean {
  const now = performance.now();
  if (began !== null) return now - began >= TURN_MS;
  began = now;
  setImmediate(() => (began = null));
  return false;
}

/** Items between two looks at the clock. */
const ITEMS_A_LOOK = 64;

/** Does something with each item, and lets others have their turn in between. */
export async function eachInTurns<T>(
  items: Iterable<T>,
  work: (item: T, place: number) => void,
): Promise<void> {
  let place = 0;
  for (const item of items) {
    if (place % ITEMS_A_LOOK === 0 && isTurnOver()) await nextTurn();
    work(item, place++);
  }
}

/** What work makes of each item, in turns. */
export async function mapInTurns<T, R>(
  items: Iterable<T>,
  work: (item: T, place: number) => R,
): Promise<R[]> {
  const made: R[] = [];
  await eachInTurns(items, (item, place) => made.push(work(item, place)));
  return made;
}

/** Goes through steps, with turns for others in between; resolves to what they return. */
export async function inSteps<R>(steps: Generator<void, R>): Promise<R> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (isTurnOver()) await nextTurn();
  }
}

/** Resolves in a later turn of the event loop, for one after the other: each has done its work before the next. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length - first === 1) setImmediate(wake);
  });
}

function wake(): void {
  if (isTurnOver()) return void setImmediate(wake);
  waiting[first++]?.();
  if (first < waiting.length) {
    // Ticks that are asked for in a promise come after all promises that can go on.
    void Promise.resolve().then(() => process.nextTick(wake));
  } else {
    waiting = [];
    first = 0;
  }
}
