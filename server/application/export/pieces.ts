/** Rows in memory at once. */
const PIECE = 1_000;

/** Items in arrays of limited length. */
export function* inPieces<T>(items: Iterable<T>): Generator<T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The numbers from 1 to the last, in pieces. */
export function* ranges(last: number): Generator<number[]> {
  for (let from = 1; from <= last; from += PIECE) {
    yield Array.from({ length: Math.min(PIECE, last - from + 1) }, (_, i) => from + i);
  }
}

/** First and last number of a range. */
export const endsOf = (range: readonly number[]) => ({ from: range[0] ?? 1, to: range.at(-1) ?? 0 });
