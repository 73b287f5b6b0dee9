import { computedDisputes } from '../analysis/contested.ts';
import type { LiveProjection } from '../analysis/live-projection.ts';
import { nameIndex, type NameIndex } from '../analysis/name-index.ts';
import type { ComputedDispute } from '../analysis/contested.ts';
import { viewLinks, type LinkView } from '../analysis/link-view.ts';
import type { Projection } from '../analysis/projection.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { checkFilter } from './check-filter.ts';
import type { GraphAtVersion } from './context.ts';

/** Filters whose views are kept: a level of a query asks with the same one for every parent. */
const VIEWS_KEPT = 8;

/** The graph as it is now, with what is derived from it kept until the version changes. */
export function graphAtVersion(live: LiveProjection, vocabulary: Vocabulary): () => Promise<GraphAtVersion> {
  let latest: GraphAtVersion | undefined;
  return async () => {
    const projection = await live.current();
    if (latest?.projection !== projection) latest = derive(projection, vocabulary);
    return latest;
  };
}

function derive(projection: Projection, vocabulary: Vocabulary): GraphAtVersion {
  const views = new Map<string, LinkView>();
  let names: NameIndex | undefined;
  let disputes: ComputedDispute[] | undefined;
  return {
    projection,
    get names() {
      return (names ??= nameIndex(projection.entities));
    },
    get disputes() {
      return (disputes ??= computedDisputes(projection, vocabulary));
    },
    view(filter) {
      const key = JSON.stringify(filter ?? {});
      const known = views.get(key);
      if (known) return known;
      if (filter) checkFilter(filter, projection, vocabulary);
      const made = viewLinks(projection, filter ?? {});
      if (views.size >= VIEWS_KEPT) views.delete(views.keys().next().value ?? '');
      views.set(key, made);
      return made;
    },
  };
}
