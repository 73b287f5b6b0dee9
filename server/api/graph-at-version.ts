import { computedDisputes } from '../analysis/contested.ts';
import type { LiveProjection } from '../analysis/live-projection.ts';
import { nameIndex, type NameIndex } from '../analysis/name-index.ts';
import type { ComputedDispute } from '../analysis/contested.ts';
import { viewLinks, type LinkView } from '../analysis/link-view.ts';
import type { Projection } from '../analysis/projection.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { checkFilter } from './check-filter.ts';
import type { GraphAtVersion } from './context.ts';

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
  let whole: LinkView | undefined;
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
      if (!filter) return (whole ??= viewLinks(projection));
      checkFilter(filter, projection, vocabulary);
      return viewLinks(projection, filter);
    },
  };
}
