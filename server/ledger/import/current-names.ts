import { fold } from '../../model/fold.ts';
import { read } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';

/** Finds entities by name or alias. */
export interface Names {
  /** The version of the graph that the names are of. */
  readonly version: number;
  find(folded: string): readonly NameMatch[];
}

export interface NameMatch {
  readonly id: string;
  readonly kind: string;
  readonly by: 'name' | 'alias';
}

/**
 * The names as of now: those of a version, updated with the entities that were recorded or retracted since. Inside a
 * write transaction they stay current until it ends, whichever servers share the database.
 */
export async function currentNames(names: Names, run: Run): Promise<Pick<Names, 'find'>> {
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

/** Adds an entity to a table of names, under its name and each alias. */
export function addNames(table: Map<string, NameMatch[]>, { id, kind, name, aliases }: Named): void {
  const seen = new Set<string>();
  for (const [i, written] of [name, ...aliases].entries()) {
    const key = fold(written) || written;
    if (seen.has(key)) continue;
    seen.add(key);
    const match: NameMatch = { id, kind, by: i === 0 ? 'name' : 'alias' };
    const matches = table.get(key);
    if (matches) matches.push(match);
    else table.set(key, [match]);
  }
}
