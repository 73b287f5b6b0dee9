import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import { compareCosts, plus, ZERO, type Cost, type SearchGraph } from './search-graph.ts';

/** What a search looked at, over all the searches of one question. */
export interface Looked {
  readonly settled: Set<number>;
  deepest: number;
  cutShort: boolean;
}

/** A way on from where a path is held: the entities after it, and what they cost. */
export interface Suffix {
  readonly entities: readonly number[];
  readonly cost: Cost;
}

interface Label {
  readonly entity: number;
  readonly hops: number;
  readonly cost: Cost;
  readonly before: Label | null;
}

/**
 * The cheapest way from `start` to the target set in at most `maxHops` hops that touches no `taken` entity
 * and does not begin with an entity in `notFirst`. With `start` null it begins at any of the sources, at no
 * cost and no hop.
 *
 * Dijkstra over (entity, hops) labels: labels leave the heap in the order of cost, so one is dominated when
 * its entity was settled before in as few hops. That also keeps ways simple. O(maxHops · links · log).
 */
export function bestSuffix(
  graph: SearchGraph,
  start: number | null,
  taken: ReadonlySet<number>,
  notFirst: ReadonlySet<number>,
  maxHops: number,
  looked: Looked,
  deadline: Deadline,
): Suffix | null {
  const { from, to } = graph.question;
  const fewestHops = new Map<number, number>();
  const open = new Heap<Label>((a, b) => compareCosts(a.cost, b.cost) < 0);
  if (start === null) {
    for (const entity of from)
      if (!notFirst.has(entity)) open.push({ entity, hops: 0, cost: ZERO, before: null });
  } else {
    open.push({ entity: start, hops: 0, cost: ZERO, before: null });
  }

  for (let label = open.pop(); label; label = open.pop()) {
    if (deadline.passed()) {
      looked.cutShort = true;
      return null;
    }
    const here = label;
    if (here.hops >= (fewestHops.get(here.entity) ?? Infinity)) continue;
    fewestHops.set(here.entity, here.hops);
    looked.settled.add(here.entity);
    looked.deepest = Math.max(looked.deepest, here.hops);
    if (to.has(here.entity)) return suffixOf(here, start);
    if (here.hops === maxHops) continue;
    graph.hops(here.entity, (next, cost) => {
      if (taken.has(next) || next === start) return;
      if (start !== null && here.hops === 0 && notFirst.has(next)) return;
      if (here.hops + 1 >= (fewestHops.get(next) ?? Infinity)) return;
      open.push({ entity: next, hops: here.hops + 1, cost: plus(here.cost, cost), before: here });
    });
  }
  return null;
}

function suffixOf(last: Label, start: number | null): Suffix {
  const entities: number[] = [];
  for (let label: Label | null = last; label; label = label.before) entities.push(label.entity);
  entities.reverse();
  if (start !== null) entities.shift();
  return { entities, cost: last.cost };
}
