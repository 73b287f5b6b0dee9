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

/** Maximum number of cached views: a level of a query uses the same filter for every parent. */
const MAX_CACHED_VIEWS = 8;
/** Above this many claims, the worker pool counts what a filter excludes. */
const MAX_CLAIMS_COUNTED_HERE = 20_000;
/** Deadline in ms for that count, which is one pass over all claims. */
const COUNT_MS = 10_000;

/** The graph at one version, with what is derived from it once per version. */
export interface GraphSnapshot {
  readonly projection: Projection;
  disputes(): Promise<readonly ComputedDispute[]>;
  /** Values of the properties that entities have as fields. */
  derived(): Promise<DerivedValues>;
  /** Entities by name, best first. */
  search(text: string, kinds: readonly Kind[] | null, first: number): Promise<NameHit[]>;
  /** Checks and applies a filter; `at` is its argument. Throws InvalidInput or NotFound. */
  view(filter: LinkFilter | null | undefined, at: string): LinkView;
  /** All links. */
  view(): LinkView;
  /** What the filter of a view excludes in the whole graph. */
  counts(view: LinkView): Promise<FilterCounts>;
  /** Runs a task on the worker pool against this version. Throws DeadlinePassed if it has no result in time. */
  ask<T extends TaskName>(task: T, input: TaskInput<T>, limits: Limits): Promise<TaskResult<T>>;
}

/** Returns the current graph; what is derived from it is cached until the version changes. */
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
        const cached = views.get(key);
        if (cached) return cached;
        if (filter) checkFilter(filter, projection, vocabulary, at ?? 'filter');
        const applied = viewLinks(projection, filter ?? {});
        if (views.size >= MAX_CACHED_VIEWS) {
          const [oldest = '', view] = views.entries().next().value ?? [];
          views.delete(oldest);
          if (view) counts.delete(view);
        }
        views.set(key, applied);
        return applied;
      },
      counts(view) {
        const cached = counts.get(view);
        if (cached) return cached;
        const { filter } = view;
        const counting =
          columns.claimCount <= MAX_CLAIMS_COUNTED_HERE
            ? Promise.resolve(countFiltered(view))
            : pool.run('filterCounts', columns, { filter }, { deadlineMs: COUNT_MS });
        counts.set(view, counting);
        // A failure is not cached.
        counting.catch(() => counts.delete(view));
        return counting;
      },
      ask: (task, input, limits) => pool.run(task, columns, input, limits),
    };
  }

  return async () => {
    const projection = await live.current();
    if (latest?.projection !== projection) latest = derive(projection);
    return latest;
  };
}
