import type { FilterCounts, LinkView } from '../analysis/link-view.ts';
import type { SearchReport } from '../analysis/search-report.ts';
import type { GraphAtVersion } from './context.ts';

/** A report as resolvers pass it on: what the filter did is counted only where it is asked for. */
export function reportNode(search: SearchReport, view: LinkView, graph: GraphAtVersion) {
  const counted = (name: keyof FilterCounts) => async () => (await graph.counts(view))[name];
  return {
    ...search,
    linksExcluded: counted('linksExcluded'),
    unknownTimeIncluded: counted('unknownTimeIncluded'),
    unknownClaimedExcluded: counted('unknownClaimedExcluded'),
  };
}
