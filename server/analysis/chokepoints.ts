import { message, type Message } from '../model/messages.ts';
import type { Deadline } from './deadline.ts';
import { goesAlong, GOES_OUT, linkOfArc, reversed, waysOf } from './graph/arc-cell.ts';
import type { FilterNumbers } from './link-filter.ts';
import { LinkTest } from './link-test.ts';
import type { PathDirection } from './paths/path-query.ts';
import type { Projection } from './projection.ts';
import type { SearchReport } from './search-report.ts';
import { UnitFlow } from './unit-flow.ts';

export interface Chokepoints {
  /** The ends of a direct link, which no cut can separate: `cut` then describes the other connections. */
  readonly direct: readonly [number, number] | null;
  /** The smallest set of entities whose removal separates the ends, by number. Empty if the ends are not connected. */
  readonly cut: readonly number[];
  /** As many paths, disjoint between their ends: the proof that no smaller cut exists. */
  readonly disjointPaths: readonly (readonly number[])[];
  readonly search: SearchReport;
}

/**
 * The minimum node cut between two sets of entities, over links in the given direction, and the node-disjoint paths
 * that prove it minimal (Menger 1927), by maximum flow with unit node capacities. Without a direction, links of the
 * types in `along` are followed from subject to object and all others both ways. For ends that are linked directly, the
 * result describes their other connections. At the deadline, the disjoint paths found so far are returned: the cut has
 * at least as many entities.
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
  /** By type: the ways of arcs that flow may follow from the entity that lists them. */
  const ahead = new Uint8Array(g.types.length).fill(waysOf(direction ?? 'ANY'));
  if (direction === null) for (const type of along) ahead[type] = GOES_OUT;
  /** Whether flow may follow an arc from the entity that lists it or, with `back`, towards it. */
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
  const result = (
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
  const isComplete = flow.run(deadline);
  const paths = flow.paths();
  const settled = flow.settled;
  if (!isComplete) {
    const atLeast = paths.length > 0 ? [message('CUT_AT_LEAST', { paths: paths.length })] : [];
    return result([], paths, { complete: false, settled, reasons: [message('CUT_DEADLINE'), ...atLeast] });
  }
  return result(flow.cut(), paths, { settled, reasons: reasonsFor() });

  function reasonsFor(): Message[] {
    if (direct) {
      const ends = { from: projection.nameOf(direct[0]), to: projection.nameOf(direct[1]) };
      return [message(paths.length === 0 ? 'CUT_LINKED_ONLY_DIRECTLY' : 'CUT_LINKED_DIRECTLY', ends)];
    }
    if (paths.length > 0) return [];
    return [message(direction === 'ANY' ? 'CUT_UNCONNECTED' : 'CUT_UNCONNECTED_IN_DIRECTION')];
  }
}

/** The ends of a direct link between the two sets, if there is one. */
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
