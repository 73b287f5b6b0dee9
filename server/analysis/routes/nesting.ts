import type { GraphColumns } from '../graph/graph-columns.ts';
import type { LinkView } from '../link-view.ts';

/** Containment of regions, by LOCATED_IN links of a view that are not denied. */
export interface Nesting {
  /** A region and all regions in it. */
  within(region: number): ReadonlySet<number>;
  /** All regions that contain a region. */
  around(region: number): ReadonlySet<number>;
}

const cache = new WeakMap<GraphColumns, Nesting>();

/** Reads containment, once per version if nothing is filtered. Cycles are harmless. */
export function nesting(view: LinkView): Nesting {
  if (!view.keepsAll) return readNesting(view);
  const { columns } = view.projection;
  const found = cache.get(columns) ?? readNesting(view);
  cache.set(columns, found);
  return found;
}

function readNesting(view: LinkView): Nesting {
  const [parents, children] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const { linkFrom, linkTo } = view.projection.columns;
  for (const number of view.projection.linksOfType('LOCATED_IN')) {
    const found = view.at(number);
    if (!found || !(found.confidence > 0) || found.sum.status === 'DENIED') continue;
    const [from, to] = [linkFrom[number]!, linkTo[number]!];
    parents.set(from, [...(parents.get(from) ?? []), to]);
    children.set(to, [...(children.get(to) ?? []), from]);
  }
  const cached = { up: new Map<number, ReadonlySet<number>>(), down: new Map<number, ReadonlySet<number>>() };
  return {
    within(region) {
      const found = cached.down.get(region) ?? new Set([region, ...reached(region, children)]);
      cached.down.set(region, found);
      return found;
    },
    around(region) {
      const found = cached.up.get(region) ?? reached(region, parents);
      cached.up.set(region, found);
      return found;
    },
  };
}

function reached(start: number, next: ReadonlyMap<number, readonly number[]>): Set<number> {
  const seen = new Set<number>();
  const open = [...(next.get(start) ?? [])];
  for (let region = open.pop(); region !== undefined; region = open.pop()) {
    if (region === start || seen.has(region)) continue;
    seen.add(region);
    open.push(...(next.get(region) ?? []));
  }
  return seen;
}
