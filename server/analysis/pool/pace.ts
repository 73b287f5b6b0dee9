/** Maximum and minimum number of finished jobs for a median. */
const MAX_SAMPLES = 32;
const MIN_SAMPLES = 8;

/** The median duration of the latest jobs. */
export class Pace {
  readonly #durations: number[] = [];

  /** Adds the duration of a job in ms. */
  add(ms: number): void {
    this.#durations.push(ms);
    if (this.#durations.length > MAX_SAMPLES) this.#durations.shift();
  }

  /** The median in ms; 0 while there are too few samples. */
  get median(): number {
    if (this.#durations.length < MIN_SAMPLES) return 0;
    return [...this.#durations].sort((a, b) => a - b)[this.#durations.length >> 1] ?? 0;
  }
}
