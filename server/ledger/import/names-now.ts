import { fold } from '../../model/fold.ts';
import { read } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';

/** Finds the entities that go by a name. */
export interface Names {
  /** The version of the graph that it knows. */
  readonly version: number;
  find(folded: string): readonly NameMatch[];
}

export interface NameMatch {
  readonly id: string;
  readonly kind: string;
  readonly by: 'name' | 'alias';
}

/**
 * Names as they are now: those known of a version, with what was recorded or retracted since. Asked inside a write
 * transaction nothing comes in between, on any server over the database.
 */
export async function namesNow(names: Names, run: Run): Promise<Pick<Names, 'find'>> {
  const [graph] = await run(read.graph, {});
  const since = await run(read.entitiesSince, { from: names.version + 1, to: graph?.version ?? 0 });
  if (since.length === 0) return names;
  const changed = new Set(since.map(({ id }) => id));
  const table = new Map<string, NameMatch[]>();
  for (const entity of since) if (!entity.retracted) addNames(table, entity);
  return {
    find: (folded) => [
      ...names.find(folded).filter(({ id }) => !changed.has(id)),
      ...(table.get(folded) ?? []),
    ],
  };
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Adds an entity to a table of names, under each that it goes by. */
export function addNames(table: Map<string, NameMatch[]>, { id, kind, name, aliases }: Named): void {
  const seen = new Set<string>();
  for (const [i, called] of [name, ...aliases].entries()) {
    const key = fold(called) || called;
    if (seen.has(key)) continue;
    seen.add(key);
    const match: NameMatch = { id, kind, by: i === 0 ? 'name' : 'alias' };
    const there = table.get(key);
    if (there) there.push(match);
    else table.set(key, [match]);
  }
}
