import { MAX_ANSWER_BYTES } from './answer-bytes.ts';
import { MAX_ANSWER_OBJECTS, MAX_LIST_ITEMS } from './answer-objects.ts';
import { MAX_ANSWER_MS } from './answer-time.ts';
import { LimitExceeded, type LimitName } from './limit-exceeded.ts';

/** The limits of one response. */
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
 * Counts what one response uses of its limits. Once a limit is exceeded, every further call throws the same error, so
 * that resolvers that are still running stop.
 */
export class AnswerBudget {
  readonly #limits: AnswerLimits;
  #objects = 0;
  #bytes = 0;
  #blockedMs = 0;
  #changed = false;
  #exceeded: LimitExceeded | null = null;

  constructor(limits: AnswerLimits = ANSWER_LIMITS) {
    this.#limits = limits;
  }

  /** The error that ended the response; null while no limit is exceeded. */
  get exceeded(): LimitExceeded | null {
    return this.#exceeded;
  }

  /** Records that the request has changed the graph, so that the error message can report it. */
  noteChange(): void {
    this.#changed = true;
  }

  /** Counts the time since the last call. Throws LimitExceeded when the response is over a limit. */
  check(): void {
    this.#blockedMs += blockedMs(this);
    if (this.#blockedMs > this.#limits.ms)
      this.#end('TIME', `computing the response took more than ${this.#limits.ms} ms`);
    if (this.#exceeded) throw this.#exceeded;
  }

  /** Counts objects of the response, or rows read for it. Throws LimitExceeded. */
  addObjects(count: number): void {
    this.#objects += count;
    if (this.#objects > this.#limits.objects)
      this.#end('OBJECTS', `the response has more than ${this.#limits.objects} objects`);
    this.check();
  }

  /** Counts the items of a list. Throws LimitExceeded. */
  addList(count: number): void {
    if (count > this.#limits.listItems)
      this.#end(
        'OBJECTS',
        `a list in the response must have at most ${this.#limits.listItems} items; got ${count}`,
      );
    this.addObjects(count);
  }

  /** Counts bytes of the response. Throws LimitExceeded. */
  addBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > this.#limits.bytes)
      this.#end('BYTES', `the response is larger than ${this.#limits.bytes} bytes`);
    this.check();
  }

  #end(limit: LimitName, message: string): void {
    const saved = this.#changed ? '; the change itself was saved' : '';
    this.#exceeded ??= new LimitExceeded(
      limit,
      `${message}${saved}. Request smaller pages (first) or fewer ids, or use /export`,
    );
  }
}

/** Shorter intervals block nobody noticeably, and are not counted. */
const MIN_INTERVAL_MS = 20;

/** The interval of the current event loop iteration in which only this budget's response has been computed. */
let interval: { readonly budget: AnswerBudget; readonly at: number; readonly cpu: number } | null = null;
let isResetScheduled = false;

/**
 * Milliseconds for which a budget's response has blocked the event loop since the last call. On a busy machine the
 * clock runs on while the process is not scheduled, so the processor time counts when it is less.
 */
function blockedMs(budget: AnswerBudget): number {
  const at = performance.now();
  if (interval?.budget === budget) {
    const ms = at - interval.at;
    if (ms < MIN_INTERVAL_MS) return 0;
    const cpu = cpuMs();
    const blocked = Math.min(ms, cpu - interval.cpu);
    interval = { budget, at, cpu };
    return blocked;
  }
  interval = { budget, at, cpu: cpuMs() };
  if (!isResetScheduled) {
    isResetScheduled = true;
    setImmediate(() => {
      isResetScheduled = false;
      interval = null;
    });
  }
  return 0;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
