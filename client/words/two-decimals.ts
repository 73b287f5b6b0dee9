/**
 * A number from 0 to 1 in hundredths, as it is printed everywhere. Rounding to 12 digits first drops the last
 * bits, in which sums of the same weights may differ.
 */
export const hundredths = (n: number): number =>
  Math.round(Number((Math.round(n * 1e12) / 1e12).toFixed(2)) * 100);

/** A number with two decimals. */
export const twoDecimals = (n: number): string => (hundredths(n) / 100).toFixed(2);
