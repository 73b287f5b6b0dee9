import type { Projection } from '../../analysis/projection.ts';
import { addNames, type NameMatch, type Names } from '../../ledger/import/current-names.ts';

const tables = new WeakMap<Projection, ReadonlyMap<string, NameMatch[]>>();

/** Entities of a graph by their names and aliases; the table is made on first use. O(names). */
export function entityNames(projection: Projection): Names {
  return {
    version: projection.version,
    find(folded) {
      const table = tables.get(projection) ?? tableOf(projection);
      tables.set(projection, table);
      return table.get(folded) ?? [];
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
