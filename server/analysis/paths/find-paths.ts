import { count } from '../count.ts';
import type { Deadline } from '../deadline.ts';
import { viewLinks, type LinkInView, type LinkView } from '../link-view.ts';
import { bestPaths } from './best-paths.ts';
import { bestSuffix, type Looked } from './best-suffix.ts';
import { searchGraph, type PathQuestion, type SearchGraph } from './search-graph.ts';

export interface Hop {
  readonly from: number;
  readonly to: number;
  /** Every link that passes the filter and goes this way, strongest first. */
  readonly links: readonly LinkInView[];
}

export interface Path {
  readonly entities: readonly number[];
  readonly hops: readonly Hop[];
  /** Product of the strongest link of each hop, 0–1. */
  readonly confidence: number;
  readonly cost: number;
}

export interface SearchReport {
  readonly complete: boolean;
  readonly graphVersion: number;
  readonly hopsSearched: number;
  readonly settled: number;
  readonly linksExcluded: number;
  readonly unknownTimeIncluded: number;
  readonly unknownClaimedExcluded: number;
  readonly reason: string | null;
}

export interface PathsFound {
  readonly paths: readonly Path[];
  readonly search: SearchReport;
}

/** Answers a question about paths, and says what was looked at; an empty answer says why. */
export function findPaths(view: LinkView, question: PathQuestion, deadline: Deadline): PathsFound {
  const graph = searchGraph(view, question);
  const looked: Looked = { settled: new Set(), deepest: 0, cutShort: false };
  const found = bestPaths(graph, looked, deadline);
  return {
    paths: found.map((path) => ({ ...describePath(path.entities, graph), cost: path.cost.first })),
    search: {
      complete: !looked.cutShort,
      graphVersion: view.projection.version,
      hopsSearched: looked.deepest,
      settled: looked.settled.size,
      linksExcluded: view.linksExcluded,
      unknownTimeIncluded: view.unknownTimeIncluded,
      unknownClaimedExcluded: view.unknownClaimedExcluded,
      reason: reasonFor(found.length, view, question, looked, deadline),
    },
  };
}

/** A sequence of entities with the links of its hops; its cost is Σ −ln(confidence). */
export function describePath(entities: readonly number[], graph: SearchGraph): Path {
  const hops = entities.slice(1).map((to, i) => {
    const from = entities[i] as number;
    return { from, to, links: graph.linksBetween(from, to) };
  });
  const confidence = hops.reduce((product, hop) => product * (hop.links[0]?.summary.confidence ?? 0), 1);
  return { entities, hops, confidence, cost: -Math.log(confidence) };
}

function reasonFor(
  found: number,
  view: LinkView,
  question: PathQuestion,
  looked: Looked,
  deadline: Deadline,
) {
  if (looked.cutShort) return `The deadline passed; ${found} of ${question.k} paths were found until then.`;
  if (found === question.k) return null;
  if (found > 0) return `${count(found, 'path')}, all there are within ${count(question.maxHops, 'hop')}.`;
  const reached = looked.settled.size - question.from.size;
  const parts = [
    `No path within ${count(question.maxHops, 'hop')}; ${count(reached, 'entity', 'entities')} reached from the start.`,
  ];
  if (view.linksExcluded > 0) {
    parts.push(`The filter left out ${view.linksExcluded} of ${count(view.links.length, 'link')}.`);
  }
  if (question.throughKinds)
    parts.push(`Entities between had to be ${[...question.throughKinds].join(' or ')}.`);
  if (question.via.length > 0) {
    parts.push(`It had to pass ${count(question.via.length, 'entity', 'entities')} in order.`);
  }
  if (question.avoid.size > 0)
    parts.push(`${count(question.avoid.size, 'entity', 'entities')} had to be avoided.`);
  const hops = hopsWithoutLimits(view, question, deadline);
  parts.push(
    hops === null
      ? 'Nothing connects them even without these limits.'
      : `Without these limits there is a path of ${count(hops, 'hop')}.`,
  );
  return parts.join(' ');
}

/** Hops of a shortest path when nothing is filtered, avoided or bound to kinds; null when there is none. */
function hopsWithoutLimits(
  { projection }: LinkView,
  question: PathQuestion,
  deadline: Deadline,
): number | null {
  const free: PathQuestion = {
    ...question,
    ranking: 'SHORTEST',
    direction: 'ANY',
    avoid: new Set(),
    via: [],
    throughKinds: null,
  };
  const looked: Looked = { settled: new Set(), deepest: 0, cutShort: false };
  const graph = searchGraph(viewLinks(projection), free);
  const way = bestSuffix(graph, null, new Set(), new Set(), projection.entities.length, looked, deadline);
  return way?.cost.first ?? null;
}
