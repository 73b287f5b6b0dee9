import type { OutEntity, OutGraph, Pieces } from './format.ts';

/** The entities of a file, including those that only its claims and sources refer to. */
export async function* everyEntity({ entities, mentioned }: OutGraph): AsyncGenerator<readonly OutEntity[]> {
  yield* entities();
  yield* mentioned();
}

/** Maps items by their id: what a format keeps in memory to write references to them. */
export async function mapById<T extends { readonly id: string }, R>(
  pieces: Pieces<T>,
  map: (item: T) => R,
): Promise<ReadonlyMap<string, R>> {
  const results = new Map<string, R>();
  for await (const piece of pieces) for (const item of piece) results.set(item.id, map(item));
  return results;
}
