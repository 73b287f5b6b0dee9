import { count } from '../analysis/count.ts';
import type { FilterCounts, LinkView } from '../analysis/link-view.ts';
import type { SearchReport } from '../analysis/search-report.ts';
import type { GraphSnapshot } from '../application/graph/graph-snapshot.ts';

/** A report as resolvers pass it on: what the filter did is counted only where it is asked for. */
export function reportNode(search: SearchReport, view: LinkView, graph: GraphSnapshot) {
  const counted = (name: keyof FilterCounts) => async () => (await graph.counts(view))[name];
  return {
    ...search,
    linksExcluded: counted('linksExcluded'),
    unknownTimeIncluded: counted('unknownTimeIncluded'),
    unknownClaimedExcluded: counted('unknownClaimedExcluded'),
    ungradedExcluded: counted('ungradedExcluded'),
    async reason() {
      const { reason, empty } = search;
      if (!reason || !empty) return reason;
      const { linksExcluded } = await graph.counts(view);
      if (linksExcluded === 0) return reason;
      const all = count(view.projection.columns.liveLinks, 'link');
      return `${reason} The filter left out ${linksExcluded} of ${all}.`;
    },
  };
}
