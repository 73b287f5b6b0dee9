import type { Hedge, Kind, Status } from '../api/types.ts';

/** What is switched off. What stands in a list is hidden. */
export interface Filters {
  readonly kinds: readonly Kind[];
  readonly types: readonly string[];
  /** NONE: links that are only denied, so that no supporting wording is left. */
  readonly hedges: readonly (Hedge | 'NONE')[];
  readonly statuses: readonly Status[];
  /** Documents whose claims do not count: links are added up without them. */
  readonly sources: readonly string[];
  /** Speakers whose claims do not count. */
  readonly speakers: readonly string[];
  /** Least and most confidence shown. */
  readonly confidence: readonly [number, number];
  /** Days outside of which a link is faint; null is open. */
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

/** A list with an item put in, or taken out when it was there. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export interface Evidence {
  readonly excludeSources: readonly string[];
  readonly excludeSpeakers: readonly string[];
}

/** The claims that count under the filters, as the server takes it; null when all do. */
export const evidenceOf = ({ sources, speakers }: Pick<Filters, 'sources' | 'speakers'>): Evidence | null =>
  sources.length + speakers.length > 0 ? { excludeSources: sources, excludeSpeakers: speakers } : null;
