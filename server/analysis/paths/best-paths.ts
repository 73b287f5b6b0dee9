import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import type { Labels } from './labels.ts';
import type { SearchStats } from './search-stats.ts';
import { BidirectionalSearch } from './bidirectional-search.ts';
import { oneShortest } from './one-shortest.ts';
import type { FoundPath } from './path-query.ts';
import type { SearchSpace } from './search-space.ts';

/** A fixed beginning of a path, with the cost up to and including each entity. */
interface Prefix {
  readonly entities: readonly number[];
  readonly costs: readonly number[];
}

/** A class of paths: those that begin with a prefix and do not continue with an entity in `tried`. */
interface Candidate {
  readonly prefix: Prefix;
  readonly tried: readonly number[];
  /** Lower bound of the cost of a path of the class. */
  readonly cost: number;
  /** Label from the end that gives the bound; its way may meet the prefix. */
  readonly beyond: number;
  /** The best path of the class, once it is known. */
  readonly path: Prefix | null;
}

/**
 * The k best simple paths of at most `maxHops`, exact, cheapest first.
 *
 * The first search ignores the limit on hops: if all of the k best, or all there are, keep to it, they are the result.
 * Otherwise a second search observes the limit, as paths of fewer hops are not always cheaper.
 */
export function bestPaths(space: SearchSpace, stats: SearchStats, deadline: Deadline): FoundPath[] {
  const { maxHops, k, ranking } = space.query;
  if (space.isDisconnected) return [];
  if (ranking === 'SHORTEST' && k === 1) return oneShortest(space, stats, deadline);
  const isShortEnough = (path: FoundPath) => hopsOf(path) <= maxHops;
  if (ranking === 'SHORTEST') {
    // The cost of a path is less than its hops + 1, so the limit on hops is a bound on the cost.
    return search(new BidirectionalSearch(space, { bound: maxHops + 1 }), stats, deadline).filter(
      isShortEnough,
    );
  }
  const found = search(new BidirectionalSearch(space), stats, deadline, isShortEnough);
  if (found.length < k || found.every(isShortEnough) || stats.cutShort) return found.filter(isShortEnough);
  return search(
    new BidirectionalSearch(space, { maxHops, hopPrice: hopPrice(found, maxHops) }),
    stats,
    deadline,
  );
}

/**
 * Estimates the cost of saving one hop, from paths of which some have too many. It affects how much is searched, not
 * what is found.
 */
function hopPrice(paths: readonly FoundPath[], maxHops: number): number {
  const excess = Math.max(...paths.map(hopsOf)) / maxHops - 1;
  return (paths.at(-1)!.cost / maxHops) * excess;
}

const hopsOf = ({ entities }: FoundPath) => entities.length - 1;

/**
 * The result of one search, or what it has found at the deadline. If the k paths that it meets first include one that is
 * not `accepted`, returns those, as the k best are not the result then.
 */
function search(
  meeting: BidirectionalSearch,
  stats: SearchStats,
  deadline: Deadline,
  accepted?: (path: FoundPath) => boolean,
): FoundPath[] {
  const { k } = meeting.space.query;
  try {
    const met = meeting.run(deadline);
    stats.settled = Math.max(stats.settled, meeting.settled);
    stats.deepest = Math.max(stats.deepest, meeting.deepest);
    if (!met) stats.cutShort = true;
    // When the searches cannot meet more cheaply, the single best path is known.
    if (!met || k === 1) return meeting.best;
    if (accepted && meeting.best.length === k && !meeting.best.every(accepted)) return meeting.best;
    if (meeting.completeCosts(deadline)) return new YenSearch(meeting, stats, deadline).run();
    stats.cutShort = true;
    return meeting.best;
  } finally {
    meeting.clear();
  }
}

/**
 * Yen's algorithm (Management Science 17, 1971) with Lawler's partition (Management Science 18, 1972), so that no path is
 * found twice, over the costs of a {@link BidirectionalSearch}. A class of paths is queued under the cost of its cheapest
 * continuation. When it is dequeued and that continuation meets the prefix, an A* search finds another one (Kurz and
 * Mutzel, https://arxiv.org/abs/1601.02867; Feng, Networks 64, 2014).
 */
class YenSearch {
  readonly #meeting: BidirectionalSearch;
  readonly #space: SearchSpace;
  readonly #back: Labels;
  readonly #stats: SearchStats;
  readonly #deadline: Deadline;
  readonly #queue = new Heap<Candidate>((a, b) => a.cost < b.cost);

  constructor(meeting: BidirectionalSearch, stats: SearchStats, deadline: Deadline) {
    this.#meeting = meeting;
    this.#space = meeting.space;
    this.#back = meeting.labels[1];
    this.#stats = stats;
    this.#deadline = deadline;
  }

  run(): FoundPath[] {
    const { from, k } = this.#space.query;
    const found: FoundPath[] = [];
    for (const entity of from) this.#enqueue({ entities: [entity], costs: [0] }, []);
    for (let best = this.#queue.pop(); best && found.length < k; best = this.#queue.pop()) {
      if (this.#deadline.passed()) this.#stats.cutShort = true;
      if (this.#stats.cutShort) break;
      const path = best.path ?? this.#directPath(best);
      if (path) {
        found.push({ entities: path.entities, cost: best.cost });
        this.#partition(best, path);
        continue;
      }
      const detour = this.#detour(best);
      if (detour) this.#queue.push({ ...best, path: detour, cost: detour.costs.at(-1)! });
    }
    return found;
  }

  /** Partitions the rest of a class by the entity at which its paths leave the best one. */
  #partition({ prefix, tried }: Candidate, { entities, costs }: Prefix): void {
    const first = prefix.entities.length;
    for (let at = first; at < entities.length; at++) {
      const next = entities[at]!;
      const longer = { entities: entities.slice(0, at), costs: costs.slice(0, at) };
      this.#enqueue(longer, at === first ? [...tried, next] : [next]);
    }
  }

  /** Queues a class under its cheapest continuation, if that is within the bound. */
  #enqueue(prefix: Prefix, tried: readonly number[]): void {
    const { g, forward } = this.#space;
    const entity = prefix.entities.at(-1)!;
    const cost = prefix.costs.at(-1)!;
    const hopsLeft = this.#meeting.maxHops - prefix.entities.length;
    if (hopsLeft < 0) return;
    let least = this.#meeting.maxCost;
    let beyond = -1;
    for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
      if (cost + this.#space.leastCost(arc) > least) break;
      if (!this.#space.follows(g.arcLink[arc]!, forward)) continue;
      const to = g.arcTo[arc]!;
      const label = this.#back.within(to, hopsLeft);
      if (label < 0) continue;
      const total = cost + this.#space.hopCost(arc) + this.#back.cost[label]!;
      if (total > least || total === Infinity || (total === least && beyond >= 0)) continue;
      if (tried.includes(to) || prefix.entities.includes(to)) continue;
      least = total;
      beyond = label;
    }
    if (beyond >= 0) this.#queue.push({ prefix, tried, cost: least, beyond, path: null });
  }

  /** The cheapest continuation of a class; null if it meets the prefix. */
  #directPath({ prefix, cost, beyond }: Candidate): Prefix | null {
    const back = this.#back;
    const entities = [...prefix.entities];
    const costs = [...prefix.costs];
    for (let label = beyond; label >= 0; label = back.parent[label]!) {
      const entity = back.entity[label]!;
      if (prefix.entities.includes(entity)) return null;
      entities.push(entity);
      costs.push(cost - back.cost[label]! + this.#space.passCost(entity));
    }
    costs[costs.length - 1] = cost;
    return { entities, costs };
  }

  /** The best continuation that avoids the prefix: A* with the costs from the end as an admissible heuristic. */
  #detour({ prefix, tried }: Candidate): Prefix | null {
    const space = this.#space;
    const { g } = space;
    const { maxHops, maxCost } = this.#meeting;
    const labels = space.scratch.detour;
    const open = space.scratch.heaps[0];
    open.clear();
    const expand = (label: number) => {
      const entity = labels.entity[label]!;
      const cost = labels.cost[label]!;
      const hopsLeft = maxHops - labels.hops[label]! - 1;
      if (hopsLeft < 0) return;
      for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
        if (cost + space.leastCost(arc) > maxCost) break;
        if (!space.follows(g.arcLink[arc]!, space.forward)) continue;
        const to = g.arcTo[arc]!;
        const beyond = this.#back.within(to, hopsLeft);
        if (beyond < 0 || prefix.entities.includes(to) || (label === 0 && tried.includes(to))) continue;
        const total = cost + space.hopCost(arc) + this.#back.cost[beyond]!;
        if (total <= maxCost && total < Infinity) open.push(total, label, arc);
      }
    };
    try {
      const start = prefix.entities.length - 1;
      expand(labels.add(prefix.entities[start]!, prefix.costs[start]!, start, -1));
      while (open.size > 0) {
        if (this.#deadline.passed()) {
          this.#stats.cutShort = true;
          return null;
        }
        const [before, arc] = [open.label, open.arc];
        open.pop();
        const entity = g.arcTo[arc]!;
        const cost = labels.cost[before]! + space.hopCost(arc) + space.passCost(entity);
        const hops = labels.hops[before]! + 1;
        if (isDominated(labels, entity, cost, maxHops === Infinity ? 0 : hops)) continue;
        const label = labels.add(entity, cost, hops, before);
        if (space.isEnd(entity)) return concatenate(prefix, labels, label);
        expand(label);
      }
      return null;
    } finally {
      labels.clear();
    }
  }
}

/** Whether an entity was reached before at no greater cost in no more hops; `hops` is 0 if they do not count. */
function isDominated(labels: Labels, entity: number, cost: number, hops: number): boolean {
  for (let label = labels.first[entity]!; label >= 0; label = labels.sibling[label]!) {
    if (hops === 0 || (labels.hops[label]! <= hops && labels.cost[label]! <= cost)) return true;
  }
  return false;
}

/** A prefix followed by the way from its end to a label. */
function concatenate(prefix: Prefix, labels: Labels, last: number): Prefix {
  const way: number[] = [];
  for (let label = last; label > 0; label = labels.parent[label]!) way.push(label);
  way.reverse();
  return {
    entities: [...prefix.entities, ...way.map((label) => labels.entity[label]!)],
    costs: [...prefix.costs, ...way.map((label) => labels.cost[label]!)],
  };
}
