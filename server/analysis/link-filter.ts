import { dayNumber } from '../model/edtf.ts';
import type { Hedge, Reliability, Status } from '../model/kinds.ts';
import { bitSetOf, FULL_SET, type BitSet } from './bit-set.ts';
import { HEDGE_INDEX, RELIABILITY_INDEX, STATUS_INDEX } from './graph/graph-columns.ts';
import type { Projection } from './projection.ts';

/** Which claims count. All given conditions must hold. */
export interface EvidenceFilter {
  readonly excludeSources?: readonly string[] | null;
  readonly excludePublishers?: readonly string[] | null;
  readonly excludeSpeakers?: readonly string[] | null;
  /** Excludes everyone who speaks for these parties. */
  readonly excludeParties?: readonly string[] | null;
  /** A to E; F (cannot be judged) is outside this order. */
  readonly minReliability?: Reliability | null;
  /** Whether claims of sources graded F count. Default: true. */
  readonly includeUngraded?: boolean | null;
  readonly hedges?: readonly Hedge[] | null;
  /** A day: keeps claims made on or before it. */
  readonly claimedBefore?: string | null;
}

/** Which links to keep. All given conditions must hold. */
export interface LinkFilter {
  readonly types?: readonly string[] | null;
  readonly minConfidence?: number | null;
  readonly statuses?: readonly Status[] | null;
  readonly happened?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly commodities?: readonly string[] | null;
  readonly evidence?: EvidenceFilter | null;
}

/** An evidence filter with numbers for ids, indexes for enum values and days since 1970-01-01 for dates. */
export interface EvidenceNumbers {
  readonly sources: readonly number[];
  readonly publishers: readonly number[];
  /** Ids as in attribution chains; `origins` has their numbers. */
  readonly speakers: readonly string[];
  readonly origins: readonly number[];
  readonly worstGrade: number;
  /** Whether claims of sources graded F count. */
  readonly ungraded: boolean;
  /** Indexes in HEDGES. */
  readonly hedges: BitSet;
  readonly claimedBefore: number | null;
}

/** A link filter in numbers, for the threads that share the graph. null: no such condition. */
export interface FilterNumbers {
  readonly types: readonly number[] | null;
  readonly minConfidence: number;
  /** Indexes in STATUSES. */
  readonly statuses: BitSet;
  readonly happened: { readonly from: number | null; readonly to: number | null } | null;
  readonly commodities: readonly number[] | null;
  /** All of them must hold. */
  readonly evidence: readonly EvidenceNumbers[];
  /** A filter that links must pass before this one. */
  readonly within: FilterNumbers | null;
}

/** Greater than every index of a reliability. */
const ANY_GRADE = 0xff;

/** A filter in numbers. Unknown ids are ignored. */
export function filterNumbers(filter: LinkFilter, projection: Projection): FilterNumbers {
  const { types, statuses, happened, commodities, evidence } = filter;
  const { types: typeNames } = projection.columns;
  return {
    types: types ? types.map((type) => typeNames.indexOf(type)) : null,
    minConfidence: filter.minConfidence ?? 0,
    statuses: statuses ? bitSetOf(statuses.map((s) => STATUS_INDEX[s])) : FULL_SET,
    happened:
      happened?.from || happened?.to ? { from: dayOrNull(happened.from), to: dayOrNull(happened.to) } : null,
    commodities: commodities ? numbers(commodities, (id) => projection.numberOf(id)) : null,
    evidence: evidence ? [evidenceNumbers(evidence, projection)] : [],
    within: null,
  };
}

export function evidenceNumbers(evidence: EvidenceFilter, projection: Projection): EvidenceNumbers {
  const { excludeSources, excludePublishers, excludeSpeakers, excludeParties } = evidence;
  const { minReliability, includeUngraded, hedges, claimedBefore } = evidence;
  const voices = (excludeParties ?? []).flatMap((party) => projection.voicesOf(party));
  const speakers = [...(excludeSpeakers ?? []), ...voices];
  return {
    sources: numbers(excludeSources, (id) => projection.sourceNumberOf(id)),
    publishers: numbers(excludePublishers, (name) => projection.publisherNumberOf(name)),
    speakers,
    origins: numbers(speakers, (id) => projection.originNumberOf(id)),
    worstGrade: minReliability && minReliability !== 'F' ? RELIABILITY_INDEX[minReliability] : ANY_GRADE,
    ungraded: includeUngraded !== false,
    hedges: hedges ? bitSetOf(hedges.map((hedge) => HEDGE_INDEX[hedge])) : FULL_SET,
    claimedBefore: dayOrNull(claimedBefore),
  };
}

const dayOrNull = (day: string | null | undefined) => (day ? dayNumber(day) : null);
const numbers = (ids: readonly string[] | null | undefined, find: (id: string) => number | undefined) =>
  (ids ?? []).flatMap((id) => find(id) ?? []);
