import { message, type Message } from '../model/messages.ts';
import type { Deadline } from './deadline.ts';
import { goesAlong, GOES_OUT, linkOfArc, reversed, waysOf } from './graph/arc-cell.ts';
import type { FilterNumbers } from './link-filter.ts';
import { LinkTest } from './link-test.ts';
import type { PathDirection } from './paths/path-question.ts';
import type { Projection } from './projection.ts';
import type { SearchReport } from './search-report.ts';
import { UnitFlow } from './unit-flow.ts';

export interface Chokepoints {
  /** A link from one end to the other, which no cut can part: the cut is of what connects them without it. */
  readonly direct: readonly [number, number] | null;
  /** Entity numbers: the smallest set whose removal separates the ends. Empty when they are not connected. */
  readonly cut: readonly number[];
  /** As many paths that share nothing between their ends: the proof that no smaller set would do. */
  readonly disjointPaths: readonly (readonly number[])[];
  readonly search: SearchReport;
}

/**
 * The minimum node cut between two sets of entities, over links in the given direction, and the node-disjoint
 * paths that prove it minimal (Menger 1927): the maximum flow when every entity between carries one unit.
 * Without a direction, links of the types in `along` are followed from subject to object and all others either
 * way. Ends that are linked directly cannot be separated: the answer is of what else connects them. When the deadline comes first, the
 * disjoint paths found until then stand: the cut has at least as many entities.
 */
export function chokepoints(
  projection: Projection,
  filter: FilterNumbers,
  from: readonly number[],
  to: readonly number[],
  direction: PathDirection | null,
  along: readonly number[],
  deadline: Deadline,
): Chokepoints {
  const { columns: g } = projection;
  const test = new LinkTest(projection, filter);
  /** By index of a type: ways of the arcs that flow may go along from the entity that lists them. */
  const ahead = new Uint8Array(g.types.length).fill(waysOf(direction ?? 'ANY'));
  if (direction === null) for (const type of along) ahead[type] = GOES_OUT;
  /** Whether flow may go along an arc from the entity that lists it, or come along it where `back`. */
  const carries = (arc: number, back: boolean) => {
    const cell = g.arcLink[arc]!;
    const link = linkOfArc(cell);
    const ways = ahead[g.linkType[link]!]!;
    if (!goesAlong(cell, back ? reversed(ways) : ways)) return false;
    if (test.keepsAll) return g.linkConfidence[link]! > 0;
    return test.passes(link) && test.confidence > 0;
  };
  const leaves = (arc: number) => carries(arc, false);
  const direct = directHop(projection, leaves, from, to);
  const answer = (
    cut: readonly number[],
    disjointPaths: readonly (readonly number[])[],
    more: { complete?: boolean; settled: number; reasons: readonly Message[] },
  ): Chokepoints => ({
    direct,
    cut,
    disjointPaths,
    search: {
      complete: true,
      graphVersion: projection.version,
      empty: false,
      hopsSearched: Math.max(0, ...disjointPaths.map((path) => path.length - 1)),
      ...more,
    },
  });

  const flow = new UnitFlow(g, leaves, (arc) => carries(arc, true), from, to);
  const done = flow.run(deadline);
  const paths = flow.paths();
  const settled = flow.settled;
  if (!done) {
    const atLeast = paths.length > 0 ? [message('CUT_AT_LEAST', { paths: paths.length })] : [];
    return answer([], paths, { complete: false, settled, reasons: [message('CUT_DEADLINE'), ...atLeast] });
  }
  return answer(flow.cut(), paths, { settled, reasons: reasonsFor() });

  function reasonsFor(): Message[] {
    if (direct) {
      const ends = { from: projection.nameOf(direct[0]), to: projection.nameOf(direct[1]) };
      return [message(paths.length === 0 ? 'CUT_LINKED_ONLY_DIRECTLY' : 'CUT_LINKED_DIRECTLY', ends)];
    }
    if (paths.length > 0) return [];
    return [message(direction === 'ANY' ? 'CUT_UNCONNECTED' : 'CUT_UNCONNECTED_IN_DIRECTION')];
  }
}

/** A hop from one end to the other, if there is one. */
function directHop(
  { columns: g }: Projection,
  carries: (arc: number) => boolean,
  from: readonly number[],
  to: readonly number[],
): [number, number] | null {
  const ends = new Set(to);
  for (const end of from) {
    for (let arc = g.rowStart[end]!; arc < g.rowEnd[end]!; arc++) {
      if (ends.has(g.arcTo[arc]!) && carries(arc)) return [end, g.arcTo[arc]!];
    }
  }
  return null;
}
