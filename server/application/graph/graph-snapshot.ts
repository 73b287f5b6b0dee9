import { computedDisputes, type ComputedDispute } from '../../analysis/contested.ts';
import { derivedValues, type DerivedValues } from '../../analysis/derived-values.ts';
import { countFiltered, viewLinks, type FilterCounts, type LinkView } from '../../analysis/link-view.ts';
import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LiveProjection } from '../../analysis/live-projection.ts';
import { nameIndex, type NameHit, type NameIndex } from '../../analysis/name-index.ts';
import type { AnalysisPool, Limits } from '../../analysis/pool/pool.ts';
import type { TaskInput, TaskName, TaskResult } from '../../analysis/pool/tasks.ts';
import type { Projection } from '../../analysis/projection.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { checkFilter } from './check-filter.ts';

/** Filters whose views are kept: a level of a query asks with the same one for every parent. */
const VIEWS_KEPT = 8;
/** Up to so many claims, what a filter did is counted at once; above, by the pool. */
const COUNTED_HERE = 20_000;
/** Counting what a filter did is a walk over all claims; this is far more than it takes. */
const COUNT_MS = 10_000;

/** The graph at one version, with what is derived from it once per version. */
export interface GraphSnapshot {
  readonly projection: Projection;
  disputes(): Promise<readonly ComputedDispute[]>;
  /** The values of properties that are shown as fields of entities. */
  derived(): Promise<DerivedValues>;
  /** Entities by name, best first. */
  search(text: string, kinds: readonly Kind[] | null, first: number): Promise<NameHit[]>;
  /** Checks a filter and applies it. Throws InvalidInput or NotFound naming what is wrong in it, under `at`, its argument. */
  view(filter: LinkFilter | null | undefined, at: string): LinkView;
  /** All links. */
  view(): LinkView;
  /** What a view's filter did, over the whole graph. */
  counts(view: LinkView): Promise<FilterCounts>;
  /** Runs an analysis of this version in the pool. Throws DeadlinePassed when it has no result in time. */
  ask<T extends TaskName>(task: T, question: TaskInput<T>, limits: Limits): Promise<TaskResult<T>>;
}

/** Gives the graph as it is now; what is derived from it is kept until the version changes. */
export function latestSnapshot(
  live: LiveProjection,
  pool: AnalysisPool,
  vocabulary: Vocabulary,
): () => Promise<GraphSnapshot> {
  const indexes = new WeakMap<object, NameIndex>();
  let latest: GraphSnapshot | undefined;

  function derive(projection: Projection): GraphSnapshot {
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

  return async () => {
    const projection = await live.current();
    if (latest?.projection !== projection) latest = derive(projection);
    return latest;
  };
}
