import type { OutEntity, OutGraph, Pieces } from './format.ts';

/** The entities of a file, and those that its claims and sources name beside them. */
export async function* everyEntity({ entities, mentioned }: OutGraph): AsyncGenerator<readonly OutEntity[]> {
  yield* entities();
  yield* mentioned();
}

/** What each thing is written as, by its id: all that a format holds while it writes what refers to it. */
export async function writtenAs<T extends { readonly id: string }, W>(
  pieces: Pieces<T>,
  as: (thing: T) => W,
): Promise<ReadonlyMap<string, W>> {
  const written = new Map<string, W>();
  for await (const piece of pieces) for (const thing of piece) written.set(thing.id, as(thing));
  return written;
}
