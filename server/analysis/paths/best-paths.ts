import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import { bestSuffix, type Looked } from './best-suffix.ts';
import { compareCosts, plus, ZERO, type Cost, type SearchGraph } from './search-graph.ts';

export interface FoundPath {
  /** Entity numbers, none twice. */
  readonly entities: readonly number[];
  readonly cost: Cost;
}

interface Candidate extends FoundPath {
  /** Where it left the path it was made from; it is not varied before that. */
  readonly leftAt: number;
  /** Entities already tried next at `leftAt`. */
  readonly tried: ReadonlySet<number>;
}

/**
 * The k best simple paths, exact: Yen's algorithm (Management Science 17, 1971) with Lawler's partition
 * (Management Science 18, 1972), so that no path is found twice. A path is a sequence of entities; of
 * parallel links the strongest counts. Stops early, with what it has, when the deadline passes.
 *
 * With `via`, paths are taken in order of cost and those that miss it are passed over: exact, but a simple
 * path through given entities is NP-hard to find in general, so the deadline may come first.
 */
export function bestPaths(graph: SearchGraph, looked: Looked, deadline: Deadline): FoundPath[] {
  const { k, maxHops, via } = graph.question;
  const found: FoundPath[] = [];
  const candidates = new Heap<Candidate>((a, b) => compareCandidates(a, b) < 0);

  const vary = (prefix: readonly number[], prefixCost: Cost, tried: ReadonlySet<number>) => {
    const start = prefix.at(-1) ?? null;
    const hopsLeft = maxHops - Math.max(0, prefix.length - 1);
    const suffix = bestSuffix(graph, start, new Set(prefix), tried, hopsLeft, looked, deadline);
    if (!suffix) return;
    candidates.push({
      entities: [...prefix, ...suffix.entities],
      cost: plus(prefixCost, suffix.cost),
      leftAt: prefix.length,
      tried,
    });
  };

  vary([], ZERO, new Set());
  for (let best = candidates.pop(); best; best = candidates.pop()) {
    if (passes(best.entities, via)) found.push(best);
    if (found.length === k || looked.cutShort) break;
    for (let at = best.leftAt; at < best.entities.length; at++) {
      const prefix = best.entities.slice(0, at);
      const next = best.entities[at] as number;
      const tried = at === best.leftAt ? new Set([...best.tried, next]) : new Set([next]);
      vary(prefix, costOf(graph, prefix), tried);
      if (looked.cutShort) break;
    }
  }
  return found;
}

/** What a sequence of entities costs, by the strongest link of each hop. */
export function costOf(graph: SearchGraph, entities: readonly number[]): Cost {
  let cost = ZERO;
  for (let i = 1; i < entities.length; i++) {
    let cheapest: Cost | null = null;
    graph.hops(entities[i - 1] as number, (next, hop) => {
      if (next === entities[i] && (!cheapest || compareCosts(hop, cheapest) < 0)) cheapest = hop;
    });
    cost = plus(cost, cheapest ?? { first: Infinity, second: Infinity });
  }
  return cost;
}

/** Whether a path passes the entities in order. */
function passes(entities: readonly number[], via: readonly number[]): boolean {
  let next = 0;
  for (const entity of entities) if (entity === via[next]) next++;
  return next === via.length;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const byCost = compareCosts(a.cost, b.cost);
  if (byCost !== 0) return byCost;
  for (let i = 0; i < a.entities.length && i < b.entities.length; i++) {
    const byEntity = (a.entities[i] as number) - (b.entities[i] as number);
    if (byEntity !== 0) return byEntity;
  }
  return a.entities.length - b.entities.length;
}
