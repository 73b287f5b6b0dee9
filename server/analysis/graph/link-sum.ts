import { outweigh, statusOf, together, type Sum } from '../../model/confidence.ts';
import { HEDGES, STATUSES } from '../../model/kinds.ts';
import {
  GONE,
  NONE,
  STANCE_PLACE,
  STATUS_PLACE,
  type GraphColumns,
  credibilityOf,
  nextClaim,
  originOf,
  sourceOf,
  weightPlace,
  wordingOf,
} from './graph-columns.ts';

type ClaimColumns = Pick<
  GraphColumns,
  'linkClaim' | 'claimRows' | 'claimRetracted' | 'sourceGrade' | 'originParty' | 'weights'
>;

/** Weight of a claim that is not UNCONFIRMED, 0–1. */
export function weightOf(g: ClaimColumns, claim: number): number {
  const grade = g.sourceGrade[sourceOf(g, claim)]!;
  return g.weights[weightPlace(wordingOf(g, claim) & 7, grade, credibilityOf(g, claim))]!;
}

/** What some of a link's claims add up to; the same figures as model/confidence.ts, without an object a claim. */
export class LinkSum {
  confidence = 0;
  support = 0;
  denial = 0;
  /** Place in STATUSES; {@link GONE} when no claim counted. */
  status = GONE;
  /** Place in HEDGES of the firmest supporting wording; {@link NONE} when nothing supports. */
  hedge = NONE;
  /** Claims that counted, UNCONFIRMED ones too. */
  claims = 0;
  readonly #sides = [new PartyWeights(), new PartyWeights()] as const;

  /** Adds up the claims of a link that are not retracted and that `counts` keeps. */
  add(g: ClaimColumns, link: number, counts: ((claim: number) => boolean) | null): this {
    const [supporting, denying] = this.#sides;
    supporting.size = 0;
    denying.size = 0;
    this.claims = 0;
    this.hedge = NONE;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (g.claimRetracted[claim] === 1 || (counts !== null && !counts(claim))) continue;
      this.claims++;
      const stance = wordingOf(g, claim) >> 3;
      if (stance === STANCE_PLACE.UNCONFIRMED) continue;
      const supports = stance === STANCE_PLACE.SUPPORTS;
      const party = g.originParty[originOf(g, claim)]!;
      (supports ? supporting : denying).put(party, weightOf(g, claim));
      if (supports) this.hedge = Math.min(this.hedge, wordingOf(g, claim) & 7);
    }
    this.support = supporting.together();
    this.denial = denying.together();
    this.confidence = outweigh(this.support, this.denial);
    this.status =
      this.claims === 0
        ? GONE
        : STATUS_PLACE[statusOf(this.support, this.denial, this.confidence, supporting.size)];
    return this;
  }
}

/** What the claims of a link that `counts` keeps add up to, in words. */
export function sumOf(g: ClaimColumns, link: number, counts: ((claim: number) => boolean) | null): Sum {
  const { confidence, support, denial, status, hedge } = new LinkSum().add(g, link, counts);
  return { confidence, support, denial, status: STATUSES[status]!, hedge: HEDGES[hedge] ?? null };
}

/** The strongest claim of each party on one side of a link. */
class PartyWeights {
  /** Cells beyond it are left over from the link before. */
  size = 0;
  readonly #parties: number[] = [];
  readonly #weights: number[] = [];

  put(party: number, weight: number): void {
    for (let i = 0; i < this.size; i++) {
      if (this.#parties[i] !== party) continue;
      if (weight > this.#weights[i]!) this.#weights[i] = weight;
      return;
    }
    this.#parties[this.size] = party;
    this.#weights[this.size++] = weight;
  }

  /** Heaviest first, as products of the same factors in another order differ in their last bits. */
  together(): number {
    const weights = this.#weights;
    for (let i = 1; i < this.size; i++) {
      const weight = weights[i]!;
      let place = i;
      for (; place > 0 && weights[place - 1]! < weight; place--) weights[place] = weights[place - 1]!;
      weights[place] = weight;
    }
    return together(weights, this.size);
  }
}
