import { dayNumber } from '../model/edtf.ts';
import type { Hedge, Reliability, Status } from '../model/kinds.ts';
import { bitSetOf, FULL_SET, type BitSet } from './bit-set.ts';
import { HEDGE_PLACE, RELIABILITY_PLACE, STATUS_PLACE } from './graph/graph-columns.ts';
import type { Projection } from './projection.ts';

/** Which claims count. Every given part must hold. */
export interface EvidenceFilter {
  readonly excludeSources?: readonly string[] | null;
  readonly excludePublishers?: readonly string[] | null;
  readonly excludeSpeakers?: readonly string[] | null;
  /** All who speak for these parties. */
  readonly excludeParties?: readonly string[] | null;
  /** A to E; F (cannot be judged) is outside this order. */
  readonly minReliability?: Reliability | null;
  /** Whether claims of sources graded F count; they do unless this is false. */
  readonly includeUngraded?: boolean | null;
  readonly hedges?: readonly Hedge[] | null;
  /** A day; keeps claims made then or before. */
  readonly claimedBefore?: string | null;
}

/** Which links. Every given part must hold. */
export interface LinkFilter {
  readonly types?: readonly string[] | null;
  readonly minConfidence?: number | null;
  readonly statuses?: readonly Status[] | null;
  readonly happened?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly commodities?: readonly string[] | null;
  readonly evidence?: EvidenceFilter | null;
}

/** An evidence filter with numbers for ids, places for words and days since 1970 for dates. */
export interface EvidenceNumbers {
  readonly sources: readonly number[];
  readonly publishers: readonly number[];
  /** As they stand in chains of attribution, and as origins. */
  readonly speakers: readonly string[];
  readonly origins: readonly number[];
  readonly worstGrade: number;
  /** Whether claims of sources that cannot be judged count. */
  readonly ungraded: boolean;
  /** Indexes in HEDGES. */
  readonly hedges: BitSet;
  readonly madeBy: number | null;
}

/** A link filter in numbers, as the threads that share the graph take it. null: no such part. */
export interface FilterNumbers {
  readonly types: readonly number[] | null;
  readonly minConfidence: number;
  /** Indexes in STATUSES. */
  readonly statuses: BitSet;
  readonly happened: { readonly from: number | null; readonly to: number | null } | null;
  readonly commodities: readonly number[] | null;
  /** Several where both have to hold. */
  readonly evidence: readonly EvidenceNumbers[];
  /** Another filter that links must pass as well, with the figures it leaves them. */
  readonly within: FilterNumbers | null;
}

/** An index that no reliability is beyond. */
const ANY_GRADE = 0xff;

/** A filter in numbers. What it names and the graph does not know is passed over: it filters nothing. */
export function inNumbers(filter: LinkFilter, projection: Projection): FilterNumbers {
  const { types, statuses, happened, commodities, evidence } = filter;
  const { types: known } = projection.columns;
  return {
    types: types ? types.map((type) => known.indexOf(type)) : null,
    minConfidence: filter.minConfidence ?? 0,
    statuses: statuses ? bitSetOf(statuses.map((s) => STATUS_PLACE[s])) : FULL_SET,
    happened:
      happened?.from || happened?.to ? { from: dayOrNull(happened.from), to: dayOrNull(happened.to) } : null,
    commodities: commodities ? numbers(commodities, (id) => projection.numberOf(id)) : null,
    evidence: evidence ? [evidenceInNumbers(evidence, projection)] : [],
    within: null,
  };
}

export function evidenceInNumbers(evidence: EvidenceFilter, projection: Projection): EvidenceNumbers {
  const { excludeSources, excludePublishers, excludeSpeakers, excludeParties } = evidence;
  const { minReliability, includeUngraded, hedges, claimedBefore } = evidence;
  const voices = (excludeParties ?? []).flatMap((party) => projection.voicesOf(party));
  const speakers = [...(excludeSpeakers ?? []), ...voices];
  return {
    sources: numbers(excludeSources, (id) => projection.sourceNumberOf(id)),
    publishers: numbers(excludePublishers, (name) => projection.publisherNumberOf(name)),
    speakers,
    origins: numbers(speakers, (id) => projection.originNumberOf(id)),
    worstGrade: minReliability && minReliability !== 'F' ? RELIABILITY_PLACE[minReliability] : ANY_GRADE,
    ungraded: includeUngraded !== false,
    hedges: hedges ? bitSetOf(hedges.map((hedge) => HEDGE_PLACE[hedge])) : FULL_SET,
    madeBy: dayOrNull(claimedBefore),
  };
}

const dayOrNull = (day: string | null | undefined) => (day ? dayNumber(day) : null);
const numbers = (ids: readonly string[] | null | undefined, find: (id: string) => number | undefined) =>
  (ids ?? []).flatMap((id) => find(id) ?? []);
