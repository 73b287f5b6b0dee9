import { HEDGES, KINDS, RELIABILITIES, STANCES, STATUSES } from '../../model/kinds.ts';
import type { Blocks } from './blocks.ts';
import type { Texts } from './texts.ts';

export { NONE } from './none.ts';
/** A day that is open or not known; no day number is this small. */
export const NO_DAY = -0x8000_0000;
/** In `linkStatus`: no claim is left, the link is gone. */
export const GONE = 255;

/**
 * The graph at one version as columns of numbers, shared between threads. Entities, links, claims and sources
 * go by numbers from 0. What grows is only ever written beyond the counts given here, and what changes in
 * place (marked V) is copied for each version, so a reader sees one version for as long as it holds this.
 *
 * The arcs at entity e, one for each live link, are `rowStart[e] … rowEnd[e] − 1`. They are in the order of
 * what they cost at least, whatever evidence is left out: −ln(support), which for a link that nobody denies is
 * its cost.
 */
export interface GraphColumns {
  readonly version: number;
  readonly entityCount: number;
  /** Numbers given out; some of the links may be gone. */
  readonly linkCount: number;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly originCount: number;
  /** Rises whenever a link comes that was not there: until then, what could not be reached still cannot. */
  readonly joins: number;
  readonly liveLinks: number;
  /** Claims on links that are not retracted. */
  readonly liveClaims: number;

  readonly entityId: Texts;
  /** Name, then aliases, between U+001F. */
  readonly entityNames: Texts;
  /** Place in {@link KINDS}. */
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
  /** −ln(confidence); Infinity where it is 0. */
  readonly arcCost: Float64Array;

  /** 10 bytes each. */
  readonly linkId: Uint8Array;
  readonly linkFrom: Uint32Array;
  readonly linkTo: Uint32Array;
  /** Place in `types`. */
  readonly linkType: Uint16Array;
  /** Number in `lists`: its key qualifiers. */
  readonly linkQualifiers: Uint32Array;
  /** Its newest claim, from which `nextClaim` of claim-row.ts leads to the others. V */
  readonly linkClaim: Uint32Array;
  /** V */
  readonly linkConfidence: Float64Array;
  /** Place in {@link STATUSES}, or {@link GONE}. V */
  readonly linkStatus: Uint8Array;

  /** The order of claims in the store. Those of the first load stand by link, later ones by age. */
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
  /** 1 when retracted. V */
  readonly claimRetracted: Uint8Array;

  readonly sourceId: Texts;
  /** Number in `publishers`, or NONE. */
  readonly sourcePublisher: Uint32Array;
  /** Reliability and role: cells of source-grade.ts. */
  readonly sourceGrade: Uint8Array;
  readonly publishers: Texts;
  readonly origins: Texts;
  /** Number in `origins` of the party that an origin speaks for; its own where it speaks for nobody. V */
  readonly originParty: Uint32Array;
  /** Lists of texts, between U+001F; the empty text is the empty list. */
  readonly lists: Texts;

  readonly types: readonly string[];
  readonly symmetric: readonly boolean[];
  /** Weight of a claim by `weightIndex` of weight-table.ts. */
  readonly weights: Float64Array;
  /** For cutting searches short; null while being worked out. */
  readonly blocks: Blocks | null;
}

export const SEPARATOR = '\u001f';

/** Place of each word in its list, for writing columns. */
const places = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word, i) => [word, i])) as Record<T, number>;
export const KIND_PLACE = places(KINDS);
export const STANCE_PLACE = places(STANCES);
export const HEDGE_PLACE = places(HEDGES);
export const RELIABILITY_PLACE = places(RELIABILITIES);
export const STATUS_PLACE = places(STATUSES);
