/** Whether `SAMPLE=full`, as in `.ci/run`, requests the larger sample; the default takes a few minutes. */
export const FULL_SAMPLE = process.env['SAMPLE'] === 'full';

/** The size of a sample: `small` by default, `full` with `SAMPLE=full`. */
export const sample = (small: number, full: number): number => (FULL_SAMPLE ? full : small);

/** Every nth item, beginning with the first; all items with `SAMPLE=full`. */
export const everyNth = <T>(n: number, items: readonly T[]): T[] =>
  items.filter((_, i) => FULL_SAMPLE || i % n === 0);

/** A test that runs with the full sample only. */
export const itInFull: typeof it = FULL_SAMPLE ? it : it.skip;
