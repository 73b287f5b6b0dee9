import type { Projection } from '../../analysis/projection.ts';
import { addNames } from '../../ledger/import/names-now.ts';
import type { NameMatch, Names } from '../../ledger/import/resolve.ts';

const made = new WeakMap<Projection, ReadonlyMap<string, NameMatch[]>>();

/** Entities of a graph by what they are called; the table is made when it is first asked for. O(names). */
export function namesIn(projection: Projection): Names {
  return {
    version: projection.version,
    find(folded) {
      const known = made.get(projection) ?? tableOf(projection);
      made.set(projection, known);
      return known.get(folded) ?? [];
    },
  };
}

function tableOf(projection: Projection): Map<string, NameMatch[]> {
  const table = new Map<string, NameMatch[]>();
  for (let number = 0; number < projection.entityCount; number++) {
    const [name = '', ...aliases] = projection.namesOf(number);
    addNames(table, { id: projection.idOf(number), kind: projection.kindOf(number), name, aliases });
  }
  return table;
}
