import type { Deadline } from './deadline.ts';
import type { LinkView } from './link-view.ts';
import { FlowNetwork } from './max-flow.ts';
import { describePath, type Path, type SearchReport } from './paths/find-paths.ts';
import { searchGraph } from './paths/search-graph.ts';

export interface Chokepoints {
  /** Entity numbers: the smallest set whose removal separates the ends. Empty when nothing can, or need. */
  readonly cut: readonly number[];
  /** As many paths that share nothing between their ends: the proof that no smaller set would do. */
  readonly disjointPaths: readonly Path[];
  readonly search: SearchReport;
}

/**
 * The minimum node cut between two sets of entities, over links in either direction, and the node-disjoint
 * paths that prove it minimal (Menger 1927): the maximum flow when every entity between carries one unit.
 * Ends that are linked directly cannot be separated, and that is said.
 */
export function chokepoints(
  view: LinkView,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  deadline: Deadline,
): Chokepoints {
  const { entities, version } = view.projection;
  const graph = searchGraph(view, {
    from,
    to,
    k: 1,
    maxHops: entities.length,
    ranking: 'STRONGEST',
    direction: 'ANY',
    avoid: new Set(),
    via: [],
    throughKinds: null,
  });
  const report = (complete: boolean, settled: number, hops: number, reason: string | null): SearchReport => ({
    complete,
    graphVersion: version,
    hopsSearched: hops,
    settled,
    linksExcluded: view.linksExcluded,
    unknownTimeIncluded: view.unknownTimeIncluded,
    unknownClaimedExcluded: view.unknownClaimedExcluded,
    reason,
  });

  const direct = directHop(graph, from, to);
  if (direct) {
    const name = (entity: number) => entities[entity]?.name ?? '';
    const reason = `${name(direct[0])} and ${name(direct[1])} are linked directly; nothing lies between them to be removed.`;
    return { cut: [], disjointPaths: [describePath(direct, graph)], search: report(true, 2, 1, reason) };
  }

  const [source, sink] = [2 * entities.length, 2 * entities.length + 1];
  const network = new FlowNetwork(2 * entities.length + 2);
  const [into, outOf] = [(entity: number) => 2 * entity, (entity: number) => 2 * entity + 1];
  for (let entity = 0; entity < entities.length; entity++) {
    if (from.has(entity)) network.addArc(source, outOf(entity), Infinity);
    else if (to.has(entity)) {
      network.addArc(into(entity), sink, Infinity);
      continue;
    } else network.addArc(into(entity), outOf(entity), 1);
    graph.hops(entity, (next) => network.addArc(outOf(entity), into(next), Infinity));
  }
  if (network.run(source, sink, () => deadline.passed()) === null) {
    return {
      cut: [],
      disjointPaths: [],
      search: report(false, 0, 0, 'The deadline passed before the cut was found.'),
    };
  }

  const cut: number[] = [];
  let settled = 0;
  for (let entity = 0; entity < entities.length; entity++) {
    if (network.reachable(outOf(entity))) settled++;
    else if (network.reachable(into(entity)) && !to.has(entity)) cut.push(entity);
  }
  const paths = flowPaths(network, source, sink);
  const longest = Math.max(0, ...paths.map((path) => path.length - 1));
  const reason = paths.length === 0 ? 'The ends are not connected; there is nothing to cut.' : null;
  return {
    cut,
    disjointPaths: paths.map((path) => describePath(path, graph)),
    search: report(true, settled, longest, reason),
  };
}

function directHop(
  graph: ReturnType<typeof searchGraph>,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
): [number, number] | null {
  for (const end of from) {
    let met: number | null = null;
    graph.hops(end, (next) => {
      if (to.has(next)) met ??= next;
    });
    if (met !== null) return [end, met];
  }
  return null;
}

/** The flow as paths of entities, from source to sink. */
function flowPaths(network: FlowNetwork, source: number, sink: number): number[][] {
  const starts = [...network.sentTo(source)].flatMap((start) =>
    [...network.sentTo(start)].map((next) => [start, next]),
  );
  return starts.map(([start = 0, next = 0]) => {
    const path = [start >> 1];
    for (let node = next; node !== sink; node = [...network.sentTo(node)][0] ?? sink) {
      if (path.at(-1) !== node >> 1) path.push(node >> 1);
    }
    return path;
  });
}
