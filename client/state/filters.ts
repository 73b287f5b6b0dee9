import type { EntityOnCanvas, Hedge, Kind, LinkRef, Status } from '../api/types.ts';

/** What the legend switches off, and the least confidence shown. */
export interface Filters {
  readonly kinds: ReadonlySet<Kind>;
  readonly hedges: ReadonlySet<Hedge | 'NONE'>;
  readonly statuses: ReadonlySet<Status>;
  readonly minConfidence: number;
}

export const NO_FILTERS: Filters = {
  kinds: new Set(),
  hedges: new Set(),
  statuses: new Set(),
  minConfidence: 0,
};

/** A set with an item put in, or taken out when it was there. */
export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

export interface Shown {
  readonly entities: readonly EntityOnCanvas[];
  readonly links: readonly LinkRef[];
  /** Links hidden, by what hides them; a link that several hide counts under the first. */
  readonly hiddenBy: {
    readonly kind: number;
    readonly hedge: number;
    readonly status: number;
    readonly confidence: number;
  };
  readonly hiddenEntities: number;
}

/** What the filters leave of the canvas, and what they hide. */
export function shown(
  entities: readonly EntityOnCanvas[],
  links: readonly LinkRef[],
  filters: Filters,
): Shown {
  const visible = entities.filter((e) => !filters.kinds.has(e.kind));
  const ids = new Set(visible.map((e) => e.id));
  const hiddenBy = { kind: 0, hedge: 0, status: 0, confidence: 0 };
  const kept = links.filter((link) => {
    const cause = hides(link, ids, filters);
    if (cause) hiddenBy[cause]++;
    return !cause;
  });
  return { entities: visible, links: kept, hiddenBy, hiddenEntities: entities.length - visible.length };
}

function hides(link: LinkRef, ids: ReadonlySet<string>, filters: Filters): keyof Shown['hiddenBy'] | null {
  if (!ids.has(link.from.id) || !ids.has(link.to.id)) return 'kind';
  if (filters.hedges.has(link.hedge ?? 'NONE')) return 'hedge';
  if (filters.statuses.has(link.status)) return 'status';
  return link.confidence < filters.minConfidence ? 'confidence' : null;
}
