import { isTurnOver, nextTurn } from '../../model/event-loop.ts';

/** What comes of each item, the next begun while the one before is worked on: one of them is in memory besides. */
export async function* readAhead<T, R>(items: Iterable<T>, read: (item: T) => Promise<R>): AsyncGenerator<R> {
  let ahead: Promise<R> | null = null;
  for (const item of items) {
    const begun = read(item);
    // Where nobody comes for it any more, its failure is nobody's.
    begun.catch(() => {});
    if (ahead) {
      const read = await ahead;
      // What is made of a piece takes long, and many may be under way.
      if (isTurnOver()) await nextTurn();
      yield read;
    }
    ahead = begun;
  }
  if (ahead) yield await ahead;
}
