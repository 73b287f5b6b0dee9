import type { Deadline } from './deadline.ts';
import { ARC_BITS, COMES_IN, GOES_OUT } from './graph/graph-columns.ts';
import type { FilterNumbers } from './link-filter.ts';
import { LinkTest } from './link-test.ts';
import type { PathDirection } from './paths/path-question.ts';
import type { Projection } from './projection.ts';
import type { SearchReport } from './search-report.ts';
import { UnitFlow } from './unit-flow.ts';

export interface Chokepoints {
  /** Entity numbers: the smallest set whose removal separates the ends. Empty when nothing can, or need. */
  readonly cut: readonly number[];
  /** As many paths that share nothing between their ends: the proof that no smaller set would do. */
  readonly disjointPaths: readonly (readonly number[])[];
  readonly search: SearchReport;
}

/**
 * The minimum node cut between two sets of entities, over links in the given direction, and the node-disjoint
 * paths that prove it minimal (Menger 1927): the maximum flow when every entity between carries one unit.
 * Ends that are linked directly cannot be separated, and that is said. When the deadline comes first, the
 * disjoint paths found until then stand: the cut has at least as many entities.
 */
export function chokepoints(
  projection: Projection,
  filter: FilterNumbers,
  from: readonly number[],
  to: readonly number[],
  direction: PathDirection,
  deadline: Deadline,
): Chokepoints {
  const { columns: g } = projection;
  const test = new LinkTest(projection, filter);
  const either = GOES_OUT | COMES_IN;
  const ahead = direction === 'ANY' ? either : direction === 'OUT' ? GOES_OUT : COMES_IN;
  const back = direction === 'ANY' ? either : either ^ ahead;
  /** Whether flow may go along an arc from the entity that lists it; `ways` is {@link ahead} or {@link back}. */
  const carries = (arc: number, ways: number) => {
    if ((g.arcLink[arc]! & ways) === 0) return false;
    const link = g.arcLink[arc]! >>> ARC_BITS;
    if (test.keepsAll) return g.linkConfidence[link]! > 0;
    return test.passes(link) && test.confidence > 0;
  };
  const answer = (
    cut: readonly number[],
    disjointPaths: readonly (readonly number[])[],
    more: { complete?: boolean; settled: number; reason: string | null },
  ): Chokepoints => ({
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

  const leaves = (arc: number) => carries(arc, ahead);
  const direct = directHop(projection, leaves, from, to);
  if (direct) {
    const [a, b] = direct.map((entity) => projection.nameOf(entity));
    const reason = `${a} and ${b} are linked directly; nothing lies between them to be removed.`;
    return answer([], [direct], { settled: 2, reason });
  }
  const flow = new UnitFlow(g, leaves, (arc) => carries(arc, back), from, to);
  const done = flow.run(deadline);
  const paths = flow.paths();
  const settled = flow.settled;
  if (!done) {
    const atLeast =
      paths.length > 0 ? ` It has at least ${paths.length}, for so many paths share nothing.` : '';
    return answer([], paths, {
      complete: false,
      settled,
      reason: `The deadline passed before the cut was found.${atLeast}`,
    });
  }
  const along = direction === 'ANY' ? '' : ' by links in this direction';
  const reason = paths.length === 0 ? `The ends are not connected${along}; there is nothing to cut.` : null;
  return answer(flow.cut(), paths, { settled, reason });
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
