/** The median and the 95th percentile of times in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

/** A row of the results: what was measured, its target, and the times of peers. */
export interface Figure {
  readonly suite: string;
  readonly name: string;
  /** `ms` by default. */
  readonly unit: string;
  readonly p50: number;
  readonly p95: number | null;
  readonly runs: number;
  /** The required value. */
  readonly goal?: string;
  readonly peers: readonly Peer[];
  /** p50 of the parent commit in the same run. */
  readonly parent?: number | null;
}

/** The time of a peer for the same task, in the same run. */
export interface Peer {
  readonly name: string;
  readonly p50: number;
  readonly runs: number;
}

let kept: unknown;

/** Stores a result, so that no compiler can eliminate the work that computes it. */
function sink(value: unknown): void {
  kept = value;
}
/** Never read. @public */
export const lastKept = (): unknown => kept;

/** Measures `work` for each of `runs` rounds after some rounds of warm-up. */
export async function times(
  runs: number,
  work: (round: number) => unknown,
  warmUp = Math.min(runs, 30),
): Promise<Times> {
  for (let round = 0; round < warmUp; round++) sink(await work(-1 - round));
  const all: number[] = [];
  for (let round = 0; round < runs; round++) {
    const began = performance.now();
    const done = work(round);
    if (done instanceof Promise) await done;
    all.push(performance.now() - began);
    sink(done);
  }
  return quantiles(all);
}

export function quantiles(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), runs: sorted.length };
}

export const round = (ms: number): string =>
  ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms >= 1 ? ms.toFixed(2) : ms.toFixed(3);

/** Prints progress to standard error. */
export const logProgress = (text: string): void => void process.stderr.write(`${text}\n`);
