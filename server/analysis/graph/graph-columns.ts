import {
  HEDGES,
  KINDS,
  LINK_CLASSES,
  RELIABILITIES,
  STANCES,
  STATUSES,
  type LinkClass,
} from '../../model/kinds.ts';
import type { Blocks } from './blocks.ts';
import type { Texts } from './texts.ts';

/** No entity, link, claim or day. */
export const NONE = 0xffff_ffff;
/** A day that is open or not known; no day number is this small. */
export const NO_DAY = -0x8000_0000;
/** In `linkStatus`: no claim is left, the link is gone. */
export const GONE = 255;

/** Bits of an arc, beside its link: whether a directed walk may follow it, or come along it. */
export const GOES_OUT = 1;
export const COMES_IN = 2;
/** A third bit: a claim denies the link, so with less evidence it may be stronger. */
export const DISPUTED = 4;
/** The class of a link, its place in LINK_CLASSES, takes three bits from here. */
const CLASS_SHIFT = 3;
/** An arc holds its link's number above these bits. */
export const ARC_BITS = 6;
/** A link and its class as an arc holds them. */
export const arcOf = (link: number, linkClass: number): number =>
  link * (1 << ARC_BITS) + (linkClass << CLASS_SHIFT);
/** A bit for each class; for all of them where none is named. */
export const classMask = (classes: readonly LinkClass[] | null | undefined): number =>
  (classes ?? LINK_CLASSES).reduce((mask, name) => mask | (1 << LINK_CLASSES.indexOf(name)), 0);
/** Whether the class of an arc is in a {@link classMask}. */
export const isOfClass = (arc: number, mask: number): boolean =>
  ((mask >>> ((arc >>> CLASS_SHIFT) & 7)) & 1) !== 0;

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
  /** {@link arcOf} + {@link GOES_OUT} + {@link COMES_IN} + {@link DISPUTED}. */
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
  /** Its newest claim, from which {@link nextClaim} leads to the others. V */
  readonly linkClaim: Uint32Array;
  /** V */
  readonly linkConfidence: Float64Array;
  /** Place in {@link STATUSES}, or {@link GONE}. V */
  readonly linkStatus: Uint8Array;

  /** The order of claims in the store. Those of the first load stand by link, later ones by age. */
  readonly claimSeq: Uint32Array;
  readonly claimLink: Uint32Array;
  /** Rows of {@link CLAIM_CELLS}, one a claim: what adding up a link reads, side by side in memory. */
  readonly claimRows: Uint32Array;
  /** Numbers in `lists`. */
  readonly claimSpeakers: Uint32Array;
  readonly claimQualifiers: Uint32Array;
  /** Days since 1970-01-01, or {@link NO_DAY}. */
  readonly claimEarliest: Int32Array;
  readonly claimLatest: Int32Array;
  readonly claimMade: Int32Array;
  /** 1 when taken back. V */
  readonly claimRetracted: Uint8Array;

  readonly sourceId: Texts;
  /** Number in `publishers`, or NONE. */
  readonly sourcePublisher: Uint32Array;
  /** Place in {@link RELIABILITIES}, plus {@link REFERENCE} where it is reference data. */
  readonly sourceGrade: Uint8Array;
  readonly publishers: Texts;
  readonly origins: Texts;
  /** Number in `origins` of the party that an origin speaks for; its own where it speaks for nobody. V */
  readonly originParty: Uint32Array;
  /** Lists of texts, between U+001F; the empty text is the empty list. */
  readonly lists: Texts;

  readonly types: readonly string[];
  readonly symmetric: readonly boolean[];
  /** Weight of a claim by {@link weightPlace}. */
  readonly weights: Float64Array;
  /** For cutting searches short; null while being worked out. */
  readonly blocks: Blocks | null;
}

type ClaimRows = Pick<GraphColumns, 'claimRows'>;

/** In a row of a claim: the claim before it on its link, or NONE; its source; its origin; its wording. */
export const CLAIM_CELLS = 4;
export const nextClaim = (g: ClaimRows, claim: number): number => g.claimRows[claim * CLAIM_CELLS]!;
export const sourceOf = (g: ClaimRows, claim: number): number => g.claimRows[claim * CLAIM_CELLS + 1]!;
export const originOf = (g: ClaimRows, claim: number): number => g.claimRows[claim * CLAIM_CELLS + 2]!;
/** Place in {@link STANCES} × 8 + place in {@link HEDGES}. */
export const wordingOf = (g: ClaimRows, claim: number): number =>
  g.claimRows[claim * CLAIM_CELLS + 3]! & 0xff;
/** 1–6; it shares a cell with the wording. */
export const credibilityOf = (g: ClaimRows, claim: number): number =>
  g.claimRows[claim * CLAIM_CELLS + 3]! >>> CREDIBILITY_SHIFT;
export const CREDIBILITY_SHIFT = 8;

/** In `sourceGrade`: reference data, which is weighed by no grade and left out by no filter on evidence. */
export const REFERENCE = 8;
/** Where `weights` holds the weight of a hedge, a grade and a credibility. */
export const weightPlace = (hedge: number, grade: number, credibility: number): number =>
  (hedge << 7) | (grade << 3) | credibility;
export const isReference = (g: ClaimRows & Pick<GraphColumns, 'sourceGrade'>, claim: number): boolean =>
  g.sourceGrade[sourceOf(g, claim)]! >= REFERENCE;

export const SEPARATOR = '\u001f';

/** Place of each word in its list, for writing columns. */
const places = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word, i) => [word, i])) as Record<T, number>;
export const KIND_PLACE = places(KINDS);
export const STANCE_PLACE = places(STANCES);
export const HEDGE_PLACE = places(HEDGES);
export const RELIABILITY_PLACE = places(RELIABILITIES);
export const STATUS_PLACE = places(STATUSES);
