/** How many finished jobs the pace is taken from, and from how many on. */
const KEPT = 32;
const ENOUGH = 8;

/** How long jobs take, by the latest that ended. */
export class Pace {
  readonly #took: number[] = [];

  /** Notes how long a job took, in ms. */
  add(ms: number): void {
    this.#took.push(ms);
    if (this.#took.length > KEPT) this.#took.shift();
  }

  /** The median in ms; 0 as long as too few have ended to tell. */
  get median(): number {
    if (this.#took.length < ENOUGH) return 0;
    return [...this.#took].sort((a, b) => a - b)[this.#took.length >> 1] ?? 0;
  }
}
