import { combineIndependent, netConfidence, statusOf, type Sum } from '../../model/confidence.ts';
import { HEDGES, STATUSES } from '../../model/kinds.ts';
import { credibilityOf, hedgeOf, nextClaim, originOf, sourceOf, stanceOf } from './claim-row.ts';
import { GONE, NONE, STANCE_INDEX, STATUS_INDEX, type GraphColumns } from './graph-columns.ts';
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

/** Combines claims of a link. Same results as model/confidence.ts, without allocating an object per claim. */
export class LinkSum {
  confidence = 0;
  support = 0;
  denial = 0;
  /** Index in HEDGES of the firmest hedge of a supporting claim; HEDGES.length if none supports. */
  hedge: number = HEDGES.length;
  /** Number of claims that counted, including UNCONFIRMED ones. */
  claims = 0;
  readonly #supporting = new PartyWeights();
  readonly #denying = new PartyWeights();

  /** Combines the claims of a link that are not retracted and for which `counts` is true. */
  add(g: ClaimColumns, link: number, counts: ((claim: number) => boolean) | null): this {
    const { linkClaim, claimRetracted } = g;
    this.#clear();
    for (let claim = linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (claimRetracted[claim] === 0 && (counts === null || counts(claim))) this.#take(g, claim);
    }
    return this.#combine();
  }

  /**
   * Combines a link as {@link add} does if a claim does not count; returns how many do not. If all count, the fields are
   * not set.
   */
  addRest(g: ClaimColumns, link: number, counts: (claim: number) => boolean): number {
    const { linkClaim, claimRetracted } = g;
    this.#clear();
    let excluded = 0;
    for (let claim = linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (claimRetracted[claim] !== 0) continue;
      if (counts(claim)) this.#take(g, claim);
      else excluded++;
    }
    if (excluded > 0) this.#combine();
    return excluded;
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
    if (stance === STANCE_INDEX.UNCONFIRMED) return;
    const party = g.originParty[originOf(g, claim)]!;
    const weight = weightOf(g, claim);
    if (stance === STANCE_INDEX.SUPPORTS) {
      this.#supporting.put(party, weight);
      this.hedge = Math.min(this.hedge, hedgeOf(g, claim));
    } else this.#denying.put(party, weight);
  }

  #combine(): this {
    this.support = this.#supporting.combined();
    this.denial = this.#denying.combined();
    // No claim denies most links.
    this.confidence = this.denial === 0 ? this.support : netConfidence(this.support, this.denial);
    return this;
  }

  /** Index in STATUSES; {@link GONE} if no claim counted. */
  get status(): number {
    if (this.claims === 0) return GONE;
    return STATUS_INDEX[statusOf(this.support, this.denial, this.confidence, this.#supporting.size)];
  }
}

/** The combination of the claims of a link for which `counts` is true, as an object. */
export function sumOf(g: ClaimColumns, link: number, counts: ((claim: number) => boolean) | null): Sum {
  const { confidence, support, denial, status, hedge } = new LinkSum().add(g, link, counts);
  return { confidence, support, denial, status: STATUSES[status]!, hedge: HEDGES[hedge] ?? null };
}

/** The strongest claim of each party on one side of a link. */
class PartyWeights {
  /** Later cells are left over from the previous link. */
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

  /** In descending order of weight, as the last bits of a product depend on the order of its factors. */
  combined(): number {
    if (this.size === 0) return 0;
    const weights = this.#weights;
    for (let i = 1; i < this.size; i++) {
      const weight = weights[i]!;
      let j = i;
      for (; j > 0 && weights[j - 1]! < weight; j--) weights[j] = weights[j - 1]!;
      weights[j] = weight;
    }
    return combineIndependent(weights, this.size);
  }
}
