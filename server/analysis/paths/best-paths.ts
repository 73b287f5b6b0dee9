import type { Deadline } from '../deadline.ts';
import { Heap } from '../heap.ts';
import type { Labels } from './labels.ts';
import type { SearchStats } from './search-stats.ts';
import { Meeting } from './meeting.ts';
import { oneShortest } from './one-shortest.ts';
import type { FoundPath } from './path-question.ts';
import type { SearchSpace } from './search-space.ts';

/** The beginning of a path that is held, with what it cost up to each entity, that one included. */
interface Prefix {
  readonly entities: readonly number[];
  readonly costs: readonly number[];
}

/** A class of paths: those that begin with a prefix and do not go on to an entity already tried. */
interface Candidate {
  readonly prefix: Prefix;
  readonly tried: readonly number[];
  /** No path of the class costs less. */
  readonly cost: number;
  /** Label from the end that gives the cost, when the rest of the way was not yet held against the prefix. */
  readonly beyond: number;
  /** The best of the class, when known. */
  readonly path: Prefix | null;
}

/**
 * The k best simple paths, exact, cheapest first, in at most the question's hops.
 *
 * Hops are not looked at first: if none of the k best has too many, or there are no more, those are the
 * answer. Fewer hops are not always cheaper, so otherwise the search is run again with them in mind.
 */
export function bestPaths(space: SearchSpace, stats: SearchStats, deadline: Deadline): FoundPath[] {
  const { maxHops, k, ranking } = space.question;
  if (space.apart) return [];
  if (ranking === 'SHORTEST' && k === 1) return oneShortest(space, stats, deadline);
  const short = (path: FoundPath) => hopsOf(path) <= maxHops;
  if (ranking === 'SHORTEST') {
    // A path costs less than its hops and one, so here the limit is a bound.
    return search(new Meeting(space, { bound: maxHops + 1 }), stats, deadline).filter(short);
  }
  const found = search(new Meeting(space), stats, deadline, short);
  if (found.length < k || found.every(short) || stats.cutShort) return found.filter(short);
  return search(new Meeting(space, { maxHops, hopPrice: hopPrice(found, maxHops) }), stats, deadline);
}

/**
 * About what one hop less costs, told from paths of which some have too many. It decides how much is looked
 * at, not what is found.
 */
function hopPrice(paths: readonly FoundPath[], maxHops: number): number {
  const excess = Math.max(...paths.map(hopsOf)) / maxHops - 1;
  return (paths.at(-1)!.cost / maxHops) * excess;
}

const hopsOf = ({ entities }: FoundPath) => entities.length - 1;

/**
 * The answer of one search; what it had when the deadline came first. When k paths are met and one of them is
 * not `wanted`, those: the k best are then not the answer.
 */
function search(
  meeting: Meeting,
  stats: SearchStats,
  deadline: Deadline,
  wanted?: (path: FoundPath) => boolean,
): FoundPath[] {
  const { k } = meeting.space.question;
  try {
    const met = meeting.run(deadline);
    stats.settled = Math.max(stats.settled, meeting.settled);
    stats.deepest = Math.max(stats.deepest, meeting.deepest);
    if (!met) stats.cutShort = true;
    // Where two searches meet no more cheaply, the best of one is known.
    if (!met || k === 1) return meeting.best;
    if (wanted && meeting.best.length === k && !meeting.best.every(wanted)) return meeting.best;
    if (meeting.completeCosts(deadline)) return new Search(meeting, stats, deadline).run();
    stats.cutShort = true;
    return meeting.best;
  } finally {
    meeting.clear();
  }
}

/**
 * Yen's algorithm (Management Science 17, 1971) with Lawler's partition (Management Science 18, 1972), so that
 * no path is found twice, over the costs that a {@link Meeting} found. A class of paths waits under the cost of
 * its cheapest way on; when its turn comes that way is held against the prefix, and only where it meets it is
 * a search made (Kurz and Mutzel, https://arxiv.org/abs/1601.02867; Feng, Networks 64, 2014).
 */
class Search {
  readonly #meeting: Meeting;
  readonly #space: SearchSpace;
  readonly #back: Labels;
  readonly #stats: SearchStats;
  readonly #deadline: Deadline;
  readonly #waiting = new Heap<Candidate>((a, b) => a.cost < b.cost);

  constructor(meeting: Meeting, stats: SearchStats, deadline: Deadline) {
    this.#meeting = meeting;
    this.#space = meeting.space;
    this.#back = meeting.labels[1];
    this.#stats = stats;
    this.#deadline = deadline;
  }

  run(): FoundPath[] {
    const { from, k } = this.#space.question;
    const found: FoundPath[] = [];
    for (const entity of from) this.#wait({ entities: [entity], costs: [0] }, []);
    for (let best = this.#waiting.pop(); best && found.length < k; best = this.#waiting.pop()) {
      if (this.#deadline.passed()) this.#stats.cutShort = true;
      if (this.#stats.cutShort) break;
      const path = best.path ?? this.#straight(best);
      if (path) {
        found.push({ entities: path.entities, cost: best.cost });
        this.#part(best, path);
        continue;
      }
      const around = this.#around(best);
      if (around) this.#waiting.push({ ...best, path: around, cost: around.costs.at(-1)! });
    }
    return found;
  }

  /** Parts the rest of a class by where its paths leave the best one. */
  #part({ prefix, tried }: Candidate, { entities, costs }: Prefix): void {
    const left = prefix.entities.length;
    for (let at = left; at < entities.length; at++) {
      const next = entities[at]!;
      const held = { entities: entities.slice(0, at), costs: costs.slice(0, at) };
      this.#wait(held, at === left ? [...tried, next] : [next]);
    }
  }

  /** Puts a class in line under its cheapest way on, if it has one that matters. */
  #wait(prefix: Prefix, tried: readonly number[]): void {
    const { g, forward } = this.#space;
    const entity = prefix.entities.at(-1)!;
    const cost = prefix.costs.at(-1)!;
    const hopsLeft = this.#meeting.maxHops - prefix.entities.length;
    if (hopsLeft < 0) return;
    let least = this.#meeting.dearest;
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
    if (beyond >= 0) this.#waiting.push({ prefix, tried, cost: least, beyond, path: null });
  }

  /** The class' cheapest way on; null when it comes to the prefix again. */
  #straight({ prefix, cost, beyond }: Candidate): Prefix | null {
    const back = this.#back;
    const entities = [...prefix.entities];
    const costs = [...prefix.costs];
    for (let label = beyond; label >= 0; label = back.before[label]!) {
      const entity = back.entity[label]!;
      if (prefix.entities.includes(entity)) return null;
      entities.push(entity);
      costs.push(cost - back.cost[label]! + this.#space.passCost(entity));
    }
    costs[costs.length - 1] = cost;
    return { entities, costs };
  }

  /** The best way on around the prefix: A* with the costs from the end, which never tell too much. */
  #around({ prefix, tried }: Candidate): Prefix | null {
    const space = this.#space;
    const { g } = space;
    const { maxHops, dearest } = this.#meeting;
    const labels = space.scratch.around;
    const open = space.scratch.heaps[0];
    open.clear();
    const expand = (label: number) => {
      const entity = labels.entity[label]!;
      const cost = labels.cost[label]!;
      const hopsLeft = maxHops - labels.hops[label]! - 1;
      if (hopsLeft < 0) return;
      for (let arc = g.rowStart[entity]!; arc < g.rowEnd[entity]!; arc++) {
        if (cost + space.leastCost(arc) > dearest) break;
        if (!space.follows(g.arcLink[arc]!, space.forward)) continue;
        const to = g.arcTo[arc]!;
        const beyond = this.#back.within(to, hopsLeft);
        if (beyond < 0 || prefix.entities.includes(to) || (label === 0 && tried.includes(to))) continue;
        const total = cost + space.hopCost(arc) + this.#back.cost[beyond]!;
        if (total <= dearest && total < Infinity) open.push(total, label, arc);
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
        if (outdone(labels, entity, cost, maxHops === Infinity ? 0 : hops)) continue;
        const label = labels.add(entity, cost, hops, before);
        if (space.isEnd(entity)) return joined(prefix, labels, label);
        expand(label);
      }
      return null;
    } finally {
      labels.clear();
    }
  }
}

/** Whether an entity was come to before as cheaply in as few hops; `hops` 0 where they do not count. */
function outdone(labels: Labels, entity: number, cost: number, hops: number): boolean {
  for (let label = labels.first[entity]!; label >= 0; label = labels.sibling[label]!) {
    if (hops === 0 || (labels.hops[label]! <= hops && labels.cost[label]! <= cost)) return true;
  }
  return false;
}

/** A prefix and the way from its end to a label. */
function joined(prefix: Prefix, labels: Labels, last: number): Prefix {
  const way: number[] = [];
  for (let label = last; label > 0; label = labels.before[label]!) way.push(label);
  way.reverse();
  return {
    entities: [...prefix.entities, ...way.map((label) => labels.entity[label]!)],
    costs: [...prefix.costs, ...way.map((label) => labels.cost[label]!)],
  };
}
