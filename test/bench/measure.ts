/** Times in milliseconds, of which half are at or below p50 and 95 in 100 at or below p95. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly runs: number;
}

/** One line of the bench: what was measured, against what it has to reach and who else does it. */
export interface Figure {
  readonly suite: string;
  readonly name: string;
  /** `ms` unless it says otherwise. */
  readonly unit: string;
  readonly p50: number;
  readonly p95: number | null;
  readonly runs: number;
  /** What issue or design ask of it. */
  readonly goal?: string;
  readonly peers: readonly Peer[];
  /** p50 of the parent commit in the same run. */
  readonly parent?: number | null;
}

/** Somebody else's time for the same, in the same run. */
export interface Peer {
  readonly name: string;
  readonly p50: number;
  readonly runs: number;
}

let kept: unknown;

/** Keeps a result, so that no compiler can leave out the work that made it. */
function sink(value: unknown): void {
  kept = value;
}
/** Read by nobody. @public */
export const lastKept = (): unknown => kept;

/** Times `work` for each of `runs` rounds after some that do not count. */
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

/** Says on standard error what goes on. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);
