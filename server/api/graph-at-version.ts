import { computedDisputes, type ComputedDispute } from '../analysis/contested.ts';
import { derivedValues, type DerivedValues } from '../analysis/derived-values.ts';
import { countFiltered, viewLinks, type FilterCounts, type LinkView } from '../analysis/link-view.ts';
import type { LinkFilter } from '../analysis/link-filter.ts';
import type { LiveProjection } from '../analysis/live-projection.ts';
import { nameIndex, type NameIndex } from '../analysis/name-index.ts';
import type { AnalysisPool } from '../analysis/pool/pool.ts';
import type { Projection } from '../analysis/projection.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { checkFilter } from './check-filter.ts';
import type { GraphAtVersion } from './context.ts';

/** Filters whose views are kept: a level of a query asks with the same one for every parent. */
const VIEWS_KEPT = 8;
/** Up to so many claims, what a filter did is counted at once; above, by the pool. */
const COUNTED_HERE = 20_000;
/** Counting what a filter did is a walk over all claims; this is far more than it takes. */
const COUNT_MS = 10_000;

export interface CurrentGraph {
  /** As it is now. */
  now(): Promise<GraphAtVersion>;
}

/** The graph as it is now, with what is derived from it kept until the version changes. */
export function graphAtVersion(
  live: LiveProjection,
  pool: AnalysisPool,
  vocabulary: Vocabulary,
): CurrentGraph {
  const indexes = new WeakMap<object, NameIndex>();
  let latest: GraphAtVersion | undefined;

  function derive(projection: Projection): GraphAtVersion {
    const { columns, lineage } = projection;
    const names = indexes.get(lineage) ?? nameIndex();
    indexes.set(lineage, names);
    const views = new Map<string, LinkView>();
    const counts = new Map<LinkView, Promise<FilterCounts>>();
    let disputes: Promise<ComputedDispute[]> | undefined;
    let derived: Promise<DerivedValues> | undefined;
    return {
      projection,
      search: (text, kinds, first) => names.search(projection, text, kinds, first),
      disputes: () => (disputes ??= computedDisputes(projection, vocabulary)),
      derived: () => (derived ??= derivedValues(projection, vocabulary.weights)),
      view(filter?: LinkFilter | null, at?: string) {
        const key = JSON.stringify(filter ?? {});
        const known = views.get(key);
        if (known) return known;
        if (filter) checkFilter(filter, projection, vocabulary, at ?? 'filter');
        const made = viewLinks(projection, filter ?? {});
        if (views.size >= VIEWS_KEPT) {
          const [oldest = '', view] = views.entries().next().value ?? [];
          views.delete(oldest);
          if (view) counts.delete(view);
        }
        views.set(key, made);
        return made;
      },
      counts(view) {
        const known = counts.get(view);
        if (known) return known;
        const { filter } = view;
        const made =
          columns.claimCount <= COUNTED_HERE
            ? Promise.resolve(countFiltered(view))
            : pool.run('filterCounts', columns, { filter }, { deadlineMs: COUNT_MS });
        counts.set(view, made);
        // Whoever asks later may be luckier.
        made.catch(() => counts.delete(view));
        return made;
      },
      ask: (task, question, limits) => pool.run(task, columns, question, limits),
    };
  }

  return {
    async now() {
      const projection = await live.current();
      if (latest?.projection !== projection) latest = derive(projection);
      return latest;
    },
  };
}
