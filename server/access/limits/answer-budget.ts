import { MAX_ANSWER_BYTES } from './answer-bytes.ts';
import { MAX_ANSWER_OBJECTS, MAX_LIST_ITEMS } from './answer-objects.ts';
import { MAX_ANSWER_MS } from './answer-time.ts';
import { LimitExceeded, type LimitName } from './limit-exceeded.ts';

/** What one answer may take. */
export interface AnswerLimits {
  readonly objects: number;
  readonly listItems: number;
  readonly bytes: number;
  readonly ms: number;
}

export const ANSWER_LIMITS: AnswerLimits = {
  objects: MAX_ANSWER_OBJECTS,
  listItems: MAX_LIST_ITEMS,
  bytes: MAX_ANSWER_BYTES,
  ms: MAX_ANSWER_MS,
};

/**
 * What one answer has taken of its limits. Once one is exceeded, every further use throws the same error, so that
 * what is still under way ends.
 */
export class AnswerBudget {
  readonly #limits: AnswerLimits;
  #objects = 0;
  #bytes = 0;
  #heldMs = 0;
  #changed = false;
  #exceeded: LimitExceeded | null = null;

  constructor(limits: AnswerLimits = ANSWER_LIMITS) {
    this.#limits = limits;
  }

  /** The limit that ended the answer; null while it goes on. */
  get exceeded(): LimitExceeded | null {
    return this.#exceeded;
  }

  /** Notes that the request has changed the graph, which an error about its answer has to say. */
  noteChange(): void {
    this.#changed = true;
  }

  /** Counts the time since the last use. Throws LimitExceeded for an answer that is over a limit. */
  check(): void {
    this.#heldMs += heldUp(this);
    if (this.#heldMs > this.#limits.ms)
      this.#end('TIME', `the answer takes more than ${this.#limits.ms} ms to put together`);
    if (this.#exceeded) throw this.#exceeded;
  }

  /** Counts objects of the answer, or rows read for it. Throws LimitExceeded. */
  addObjects(count: number): void {
    this.#objects += count;
    if (this.#objects > this.#limits.objects)
      this.#end('OBJECTS', `the answer has more than ${this.#limits.objects} objects`);
    this.check();
  }

  /** Counts the items of a list. Throws LimitExceeded. */
  addList(count: number): void {
    if (count > this.#limits.listItems)
      this.#end(
        'OBJECTS',
        `a list of the answer has ${count} items; at most ${this.#limits.listItems} are allowed`,
      );
    this.addObjects(count);
  }

  /** Counts bytes of the answer. Throws LimitExceeded. */
  addBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > this.#limits.bytes)
      this.#end('BYTES', `the answer is longer than ${this.#limits.bytes} bytes`);
    this.check();
  }

  #end(limit: LimitName, message: string): void {
    const kept = this.#changed ? '; the change itself was made' : '';
    this.#exceeded ??= new LimitExceeded(
      limit,
      `${message}${kept}. Request smaller pages (first) or fewer ids, or use /export`,
    );
  }
}

/** Shorter stretches do not hold anybody up, and are not counted. */
const STRETCH_MS = 20;

/** What the event loop has been doing since it last turned: nothing but this budget's answer, since a moment. */
let stretch: { readonly budget: AnswerBudget; readonly at: number; readonly cpu: number } | null = null;
let endsWithTurn = false;

/**
 * Milliseconds for which a budget's answer has held up the event loop since this was last asked. On a busy machine
 * the clock runs on while the process waits, so it is the processor time where that is less.
 */
function heldUp(budget: AnswerBudget): number {
  const at = performance.now();
  if (stretch?.budget === budget) {
    const ms = at - stretch.at;
    if (ms < STRETCH_MS) return 0;
    const cpu = cpuMs();
    const held = Math.min(ms, cpu - stretch.cpu);
    stretch = { budget, at, cpu };
    return held;
  }
  stretch = { budget, at, cpu: cpuMs() };
  if (!endsWithTurn) {
    endsWithTurn = true;
    setImmediate(() => {
      endsWithTurn = false;
      stretch = null;
    });
  }
  return 0;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
