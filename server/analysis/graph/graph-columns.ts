import { HEDGES, KINDS, RELIABILITIES, STANCES, STATUSES } from '../../model/kinds.ts';
import type { Blocks } from './blocks.ts';
import type { Texts } from './texts.ts';

export { NONE } from './none.ts';
/** An open or unknown day; no day number is this small. */
export const NO_DAY = -0x8000_0000;
/** In `linkStatus`: the link has no claim that is not retracted. */
export const GONE = 255;

/**
 * The graph at one version as columns of numbers, shared between threads (compressed sparse rows). Entities, links, claims
 * and sources are numbered from 0. Columns that grow are only written beyond the counts given here, and columns that
 * change in place (marked V) are copied for each version, so a reader keeps a consistent version.
 *
 * The arcs of entity e, one per live link, are `rowStart[e] … rowEnd[e] − 1`. They are sorted by their least cost under
 * any evidence filter: −ln(support), which is the cost of a link that no claim denies.
 */
export interface GraphColumns {
  readonly version: number;
  readonly entityCount: number;
  /** Includes links that no longer have claims. */
  readonly linkCount: number;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly originCount: number;
  /** Incremented when a link becomes live: until then, unreachable entities stay unreachable. */
  readonly joins: number;
  readonly liveLinks: number;
  /** Number of link claims that are not retracted. */
  readonly liveClaims: number;

  readonly entityId: Texts;
  /** Name, then aliases, separated by U+001F. */
  readonly entityNames: Texts;
  /** Index in {@link KINDS}. */
  readonly entityKind: Uint8Array;
  /** Number in `subtypes`, or NONE. */
  readonly entitySubtype: Uint32Array;
  readonly subtypes: Texts;
  /** V */
  readonly rowStart: Uint32Array;
  /** V */
  readonly rowEnd: Uint32Array;

  readonly arcTo: Uint32Array;
  /** Link, class and ways: cells of arc-cell.ts. */
  readonly arcLink: Uint32Array;
  /** −ln(confidence); Infinity if it is 0. */
  readonly arcCost: Float64Array;

  /** 10 bytes each. */
  readonly linkId: Uint8Array;
  readonly linkFrom: Uint32Array;
  readonly linkTo: Uint32Array;
  /** Index in `types`. */
  readonly linkType: Uint16Array;
  /** Number in `lists`: its key qualifiers. */
  readonly linkQualifiers: Uint32Array;
  /** Its newest claim, from which `nextClaim` of claim-row.ts leads to the others. V */
  readonly linkClaim: Uint32Array;
  /** V */
  readonly linkConfidence: Float64Array;
  /** Index in {@link STATUSES}, or {@link GONE}. V */
  readonly linkStatus: Uint8Array;

  /** The order of recording. Claims of the first load are grouped by link, later ones follow by age. */
  readonly claimSeq: Uint32Array;
  readonly claimLink: Uint32Array;
  /** One row of claim-row.ts per claim. */
  readonly claimRows: Uint32Array;
  /** Numbers in `lists`. */
  readonly claimSpeakers: Uint32Array;
  readonly claimQualifiers: Uint32Array;
  /** Days since 1970-01-01, or {@link NO_DAY}. */
  readonly claimEarliest: Int32Array;
  readonly claimLatest: Int32Array;
  readonly claimMade: Int32Array;
  /** 1 if retracted. V */
  readonly claimRetracted: Uint8Array;

  readonly sourceId: Texts;
  /** Number in `publishers`, or NONE. */
  readonly sourcePublisher: Uint32Array;
  /** Reliability and role: cells of source-grade.ts. */
  readonly sourceGrade: Uint8Array;
  readonly publishers: Texts;
  readonly origins: Texts;
  /** Number in `origins` of the party that an origin speaks for; its own if it speaks for no one. V */
  readonly originParty: Uint32Array;
  /** Lists of texts, separated by U+001F; the empty text is the empty list. */
  readonly lists: Texts;

  readonly types: readonly string[];
  readonly symmetric: readonly boolean[];
  /** Weight of a claim by `weightIndex` of weight-table.ts. */
  readonly weights: Float64Array;
  /** For pruning searches; null while they are computed. */
  readonly blocks: Blocks | null;
}

export const SEPARATOR = '\u001f';

/** Index of each value in its list. */
const indexes = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word, i) => [word, i])) as Record<T, number>;
export const KIND_INDEX = indexes(KINDS);
export const STANCE_INDEX = indexes(STANCES);
export const HEDGE_INDEX = indexes(HEDGES);
export const RELIABILITY_INDEX = indexes(RELIABILITIES);
export const STATUS_INDEX = indexes(STATUSES);
