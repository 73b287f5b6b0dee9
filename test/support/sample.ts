/** `SAMPLE=full`, which `.ci/run` sets, asks for the larger sample; the default takes a person minutes. */
export const FULL_SAMPLE = process.env['SAMPLE'] === 'full';

/** How much of something a test does: `part` by default, `whole` with `SAMPLE=full`. */
export const sample = (part: number, whole: number): number => (FULL_SAMPLE ? whole : part);

/** A test that only the full sample runs. */
export const itInFull: typeof it = FULL_SAMPLE ? it : it.skip;
