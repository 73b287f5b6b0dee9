import { HEDGES, type Hedge, type Reliability, type Stance, type Status } from './kinds.ts';
import type { Weights } from './vocabulary.ts';

/** What confidence needs to know of a claim. `weight` comes from {@link claimWeight}. */
export interface Evidence {
  readonly origin: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly weight: number;
}

/** What one origin contributes on one side: its strongest claim, counted once. */
export interface OriginWeight<E extends Evidence = Evidence> {
  readonly origin: string;
  readonly stance: 'SUPPORTS' | 'DENIES';
  readonly weight: number;
  readonly strongest: E;
  readonly claimCount: number;
}

/** What the claims of a link add up to; all figures 0–1. */
export interface Sum {
  readonly confidence: number;
  readonly support: number;
  readonly denial: number;
  readonly status: Status;
  /** Firmest supporting wording; null when only denied. */
  readonly hedge: Hedge | null;
}

/** hedge × reliability, 0–1; an UNCONFIRMED claim weighs nothing. Both tables are vocabulary data. */
export function claimWeight(
  stance: Stance,
  hedge: Hedge,
  reliability: Reliability,
  weights: Weights,
): number {
  return stance === 'UNCONFIRMED' ? 0 : weights.hedge[hedge] * weights.reliability[reliability];
}

/**
 * The origins behind a set of claims, strongest first (ties by origin), supporters before deniers.
 * Within one origin the strongest claim counts; repeats do not.
 */
export function byOrigin<E extends Evidence>(claims: Iterable<E>): OriginWeight<E>[] {
  const found = new Map<string, OriginWeight<E>>();
  for (const claim of claims) {
    if (claim.stance === 'UNCONFIRMED') continue;
    const key = `${claim.stance} ${claim.origin}`;
    const before = found.get(key);
    const strongest = before && before.weight >= claim.weight ? before.strongest : claim;
    found.set(key, {
      origin: claim.origin,
      stance: claim.stance,
      weight: strongest.weight,
      strongest,
      claimCount: (before?.claimCount ?? 0) + 1,
    });
  }
  return [...found.values()].sort(
    (a, b) =>
      (a.stance === b.stance ? 0 : a.stance === 'SUPPORTS' ? -1 : 1) ||
      b.weight - a.weight ||
      (a.origin < b.origin ? -1 : 1),
  );
}

/** Orthogonal sum of two simple support functions, one for and one against (Dempster's rule). */
export function dempster(support: number, denial: number): number {
  const conflict = support * denial;
  return conflict === 1 ? 0 : (support * (1 - denial)) / (1 - conflict);
}

/**
 * What claims about one link add up to: s = 1 − Π(1 − w) over supporting origins, d likewise over denying
 * ones, confidence = s(1 − d) / (1 − s·d). The order of claims and repeats by an origin do not matter.
 */
export function addUp(claims: Iterable<Evidence>): Sum {
  const all = [...claims];
  const origins = byOrigin(all);
  const side = (stance: Stance) =>
    together(origins.filter((o) => o.stance === stance).map(({ weight }) => weight));
  const [support, denial] = [side('SUPPORTS'), side('DENIES')];
  const confidence = outweigh(support, denial);
  const supporters = origins.filter((o) => o.stance === 'SUPPORTS').length;
  const worded = new Set(all.filter((c) => c.stance === 'SUPPORTS').map((c) => c.hedge));
  return {
    confidence,
    support,
    denial,
    status: statusOf(support, denial, confidence, supporters),
    hedge: HEDGES.find((h) => worded.has(h)) ?? null,
  };
}

/** 1 − Π(1 − w) over the first `count` weights of one side, one an origin, heaviest first. */
export function together(weights: readonly number[], count = weights.length): number {
  let left = 1;
  for (let i = 0; i < count; i++) left *= 1 - (weights[i] as number);
  return settle(1 - left);
}

/** {@link dempster}, settled. */
export const outweigh = (support: number, denial: number): number => settle(dempster(support, denial));

/** Drops the last bits, so that 1 − (1 − 0.3) reaches the threshold 0.3 whatever the order of factors. */
const settle = (x: number) => Math.round(x * 1e12) / 1e12;

/** The first that matches, in the order of design section 2. */
export function statusOf(support: number, denial: number, confidence: number, origins: number): Status {
  if (support >= 0.3 && denial >= 0.3) return 'CONTESTED';
  if (denial >= 0.3) return 'DENIED';
  if (confidence >= 0.9 && origins >= 2) return 'CONFIRMED';
  return confidence >= 0.6 ? 'PROBABLE' : 'POSSIBLE';
}
