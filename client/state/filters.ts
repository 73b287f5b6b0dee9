import type { Hedge, Kind, Status } from '../api/types.ts';

/** Filters of the view. The items in the lists are excluded. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly types: readonly string[];
  /** NONE stands for links that are only denied and have no supporting wording. */
  readonly hedges: readonly (Hedge | 'NONE')[];
  readonly statuses: readonly Status[];
  /** Ids of sources whose claims are excluded when links are combined. */
  readonly sources: readonly string[];
  /** Ids of speakers whose claims are excluded. */
  readonly speakers: readonly string[];
  /** Minimum and maximum confidence. */
  readonly confidence: readonly [number, number];
  /** Links outside this range of days are dimmed; null means unbounded. */
  readonly happened: { readonly from: string | null; readonly to: string | null };
}

export const NO_FILTERS: Filters = {
  kinds: [],
  types: [],
  hedges: [],
  statuses: [],
  sources: [],
  speakers: [],
  confidence: [0, 1],
  happened: { from: null, to: null },
};

/** A list with an item added, or removed if it was present. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export interface Evidence {
  readonly excludeSources: readonly string[];
  readonly excludeSpeakers: readonly string[];
}

/** The evidence filter for the server; null if no claim is excluded. */
export const evidenceOf = ({ sources, speakers }: Pick<Filters, 'sources' | 'speakers'>): Evidence | null =>
  sources.length + speakers.length > 0 ? { excludeSources: sources, excludeSpeakers: speakers } : null;
