import {
  HEDGES,
  type Credibility,
  type Hedge,
  type Reliability,
  type SourceRole,
  type Stance,
  type Status,
} from './kinds.ts';
import type { Weights } from './vocabulary.ts';

/** The input of confidence for a claim. `weight` comes from {@link claimWeight}. */
export interface Evidence {
  readonly origin: string;
  /** The party of the origin; the origin itself when it speaks for nobody (see parties.ts). */
  readonly party: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly weight: number;
}

/** The contribution of a party on one side: its strongest claim, counted once. */
export interface PartyWeight<E extends Evidence = Evidence> {
  readonly party: string;
  /** The speaker of the claim that counts. */
  readonly origin: string;
  readonly stance: 'SUPPORTS' | 'DENIES';
  readonly weight: number;
  readonly strongest: E;
  readonly claimCount: number;
  /** Speakers of this party on this side. */
  readonly originCount: number;
}

/** What the claims of a link combine into; all figures 0–1. */
export interface Sum {
  readonly confidence: number;
  readonly support: number;
  readonly denial: number;
  readonly status: Status;
  /** Firmest supporting wording; null when only denied. */
  readonly hedge: Hedge | null;
}

/** The wording of a claim, and the grade of what it rests on. */
export interface Graded {
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly credibility: Credibility;
  readonly reliability: Reliability;
  readonly role: SourceRole;
}

/**
 * hedge × reliability × credibility, 0–1. An UNCONFIRMED claim weighs nothing; a claim of reference data, which is
 * not evidence, weighs 1. The tables are vocabulary data.
 */
export function claimWeight(
  { stance, hedge, credibility, reliability, role }: Graded,
  weights: Weights,
): number {
  if (stance === 'UNCONFIRMED') return 0;
  if (role === 'REFERENCE') return 1;
  return weights.hedge[hedge] * weights.reliability[reliability] * weights.credibility[`${credibility}`];
}

/**
 * The parties behind a set of claims, strongest first (ties by party), supporters before deniers. Within one
 * party and stance the strongest claim counts; repeats do not.
 */
export function byParty<E extends Evidence>(claims: Iterable<E>): PartyWeight<E>[] {
  const found = new Map<string, { strongest: E; claimCount: number; origins: Set<string> }>();
  for (const claim of claims) {
    if (claim.stance === 'UNCONFIRMED') continue;
    const key = `${claim.stance} ${claim.party}`;
    const counted = found.get(key);
    if (!counted) {
      found.set(key, { strongest: claim, claimCount: 1, origins: new Set([claim.origin]) });
      continue;
    }
    if (claim.weight > counted.strongest.weight) counted.strongest = claim;
    counted.claimCount++;
    counted.origins.add(claim.origin);
  }
  return [...found.values()]
    .map(({ strongest, claimCount, origins }) => ({
      party: strongest.party,
      origin: strongest.origin,
      stance: strongest.stance as 'SUPPORTS' | 'DENIES',
      weight: strongest.weight,
      strongest,
      claimCount,
      originCount: origins.size,
    }))
    .sort(
      (a, b) =>
        (a.stance === b.stance ? 0 : a.stance === 'SUPPORTS' ? -1 : 1) ||
        b.weight - a.weight ||
        (a.party < b.party ? -1 : 1),
    );
}

/** Orthogonal sum of two simple support functions, one for and one against (Dempster's rule). */
export function dempster(support: number, denial: number): number {
  const conflict = support * denial;
  return conflict === 1 ? 0 : (support * (1 - denial)) / (1 - conflict);
}

/**
 * What claims about one link combine into: s = 1 − Π(1 − w) over supporting parties, d likewise over denying
 * ones, confidence = s(1 − d) / (1 − s·d). The order of claims and repeats by a party do not matter.
 */
export function combineClaims(claims: Iterable<Evidence>): Sum {
  const all = [...claims];
  const parties = byParty(all);
  const side = (stance: Stance) =>
    combineIndependent(parties.filter((p) => p.stance === stance).map(({ weight }) => weight));
  const [support, denial] = [side('SUPPORTS'), side('DENIES')];
  const confidence = netConfidence(support, denial);
  const supporters = parties.filter((p) => p.stance === 'SUPPORTS').length;
  const worded = new Set(all.filter((c) => c.stance === 'SUPPORTS').map((c) => c.hedge));
  return {
    confidence,
    support,
    denial,
    status: statusOf(support, denial, confidence, supporters),
    hedge: HEDGES.find((h) => worded.has(h)) ?? null,
  };
}

/** 1 − Π(1 − w) over the first `count` weights of one side, one per party, heaviest first. */
export function combineIndependent(weights: readonly number[], count = weights.length): number {
  let left = 1;
  for (let i = 0; i < count; i++) left *= 1 - (weights[i] as number);
  return roundTo12Digits(1 - left);
}

/** {@link dempster}, rounded. */
export const netConfidence = (support: number, denial: number): number =>
  roundTo12Digits(dempster(support, denial));

/** Drops the last bits, so that 1 − (1 − 0.3) reaches the threshold 0.3 whatever the order of factors. */
const roundTo12Digits = (x: number) => Math.round(x * 1e12) / 1e12;

/** Support or denial below this is too weak for a dispute or a refutation. */
const SIGNIFICANT = 0.25;

/** The first that matches, in the order of design section 2. */
export function statusOf(support: number, denial: number, confidence: number, parties: number): Status {
  if (support === 0 && denial === 0) return 'UNSUPPORTED';
  if (support === 0 || (support < SIGNIFICANT && denial >= SIGNIFICANT)) return 'DENIED';
  if (support >= SIGNIFICANT && denial >= SIGNIFICANT) return 'CONTESTED';
  if (confidence >= 0.9 && parties >= 2) return 'CONFIRMED';
  if (confidence >= 0.6) return 'PROBABLE';
  return confidence >= 0.3 ? 'POSSIBLE' : 'DOUBTFUL';
}
