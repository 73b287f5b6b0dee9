import type { Projection } from '../../analysis/projection.ts';
import type { Names } from '../../ledger/import/resolve.ts';
import { fold } from '../../model/fold.ts';

type Hit = ReturnType<Names['find']>[number];

const made = new WeakMap<Projection, ReadonlyMap<string, Hit[]>>();

/** Entities of a graph by what they are called; the table is made when it is first asked for. O(names). */
export function namesIn(projection: Projection): Names {
  return {
    find(folded) {
      const known = made.get(projection) ?? tableOf(projection);
      made.set(projection, known);
      return known.get(folded) ?? [];
    },
  };
}

function tableOf(projection: Projection): Map<string, Hit[]> {
  const table = new Map<string, Hit[]>();
  for (let number = 0; number < projection.entityCount; number++) {
    const id = projection.idOf(number);
    const kind = projection.kindOf(number);
    const seen = new Set<string>();
    projection.namesOf(number).forEach((name, i) => {
      const key = fold(name) || name;
      if (seen.has(key)) return;
      seen.add(key);
      const hit: Hit = { id, kind, by: i === 0 ? 'name' : 'alias' };
      const there = table.get(key);
      if (there) there.push(hit);
      else table.set(key, [hit]);
    });
  }
  return table;
}
