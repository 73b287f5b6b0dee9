import type { FilterCounts, LinkView } from '../analysis/link-view.ts';
import type { SearchReport } from '../analysis/search-report.ts';
import type { GraphSnapshot } from '../application/graph/graph-snapshot.ts';
import { joined, message, type Message } from '../model/messages.ts';

/** A report as resolvers pass it on. What the filter excluded is counted only on request. */
export function reportNode(
  { reasons, empty, ...search }: SearchReport,
  view: LinkView,
  graph: GraphSnapshot,
) {
  const counted = (name: keyof FilterCounts) => async () => (await graph.counts(view))[name];
  async function reasonMessages(): Promise<readonly Message[]> {
    if (reasons.length === 0 || !empty) return reasons;
    const { linksExcluded: excluded } = await graph.counts(view);
    if (excluded === 0) return reasons;
    const { liveLinks } = view.projection.columns;
    return [...reasons, message('FILTER_EXCLUDED', { excluded, links: liveLinks })];
  }
  return {
    ...search,
    linksExcluded: counted('linksExcluded'),
    undatedLinksIncluded: counted('undatedLinksIncluded'),
    undatedClaimsExcluded: counted('undatedClaimsExcluded'),
    ungradedClaimsExcluded: counted('ungradedClaimsExcluded'),
    reasonMessages,
    async reason() {
      const messages = await reasonMessages();
      return messages.length > 0 ? joined(messages) : null;
    },
  };
}
