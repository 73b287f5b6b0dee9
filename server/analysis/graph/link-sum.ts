import { combineIndependent, netConfidence, statusOf, type Sum } from '../../model/confidence.ts';
import { HEDGES, STATUSES } from '../../model/kinds.ts';
import { credibilityOf, hedgeOf, nextClaim, originOf, sourceOf, stanceOf } from './claim-row.ts';
import { GONE, NONE, STANCE_PLACE, STATUS_PLACE, type GraphColumns } from './graph-columns.ts';
import { weightIndex } from './weight-table.ts';

type ClaimColumns = Pick<
  GraphColumns,
  'linkClaim' | 'claimRows' | 'claimRetracted' | 'sourceGrade' | 'originParty' | 'weights'
>;

/** Weight of a claim that is not UNCONFIRMED, 0–1. */
export function weightOf(g: ClaimColumns, claim: number): number {
  const grade = g.sourceGrade[sourceOf(g, claim)]!;
  return g.weights[weightIndex(hedgeOf(g, claim), grade, credibilityOf(g, claim))]!;
}

/** What some of a link's claims add up to; the same figures as model/confidence.ts, without an object a claim. */
export class LinkSum {
  confidence = 0;
  support = 0;
  denial = 0;
  /** Place in HEDGES of the firmest supporting wording; HEDGES.length when nothing supports. */
  hedge: number = HEDGES.length;
  /** Claims that counted, UNCONFIRMED ones too. */
  claims = 0;
  readonly #supporting = new PartyWeights();
  readonly #denying = new PartyWeights();

  /** Adds up the claims of a link that are not retracted and that `counts` keeps. */
  add(g: ClaimColumns, link: number, counts: ((claim: number) => boolean) | null): this {
    const { linkClaim, claimRetracted } = g;
    this.#clear();
    for (let claim = linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (claimRetracted[claim] === 0 && (counts === null || counts(claim))) this.#take(g, claim);
    }
    return this.#combine();
  }

  /**
   * Adds up a link as {@link add} does if some claim does not count, and tells how many do not. When all count,
   * the figures are none.
   */
  addRest(g: ClaimColumns, link: number, counts: (claim: number) => boolean): number {
    const { linkClaim, claimRetracted } = g;
    this.#clear();
    let out = 0;
    for (let claim = linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (claimRetracted[claim] !== 0) continue;
      if (counts(claim)) this.#take(g, claim);
      else out++;
    }
    if (out > 0) this.#combine();
    return out;
  }

  #clear(): void {
    this.#supporting.size = 0;
    this.#denying.size = 0;
    this.claims = 0;
    this.hedge = HEDGES.length;
  }

  #take(g: ClaimColumns, claim: number): void {
    this.claims++;
    const stance = stanceOf(g, claim);
    if (stance === STANCE_PLACE.UNCONFIRMED) return;
    const party = g.originParty[originOf(g, claim)]!;
    const weight = weightOf(g, claim);
    if (stance === STANCE_PLACE.SUPPORTS) {
      this.#supporting.put(party, weight);
      this.hedge = Math.min(this.hedge, hedgeOf(g, claim));
    } else this.#denying.put(party, weight);
  }

  #combine(): this {
    this.support = this.#supporting.combined();
    this.denial = this.#denying.combined();
    // Most links are denied by nobody.
    this.confidence = this.denial === 0 ? this.support : netConfidence(this.support, this.denial);
    return this;
  }

  /** Place in STATUSES; {@link GONE} when no claim counted. */
  get status(): number {
    if (this.claims === 0) return GONE;
    return STATUS_PLACE[statusOf(this.support, this.denial, this.confidence, this.#supporting.size)];
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
  combined(): number {
    if (this.size === 0) return 0;
    const weights = this.#weights;
    for (let i = 1; i < this.size; i++) {
      const weight = weights[i]!;
      let place = i;
      for (; place > 0 && weights[place - 1]! < weight; place--) weights[place] = weights[place - 1]!;
      weights[place] = weight;
    }
    return combineIndependent(weights, this.size);
  }
}
