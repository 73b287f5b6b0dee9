import { outweigh, statusOf, together } from '../../model/confidence.ts';
import { STATUSES } from '../../model/kinds.ts';
import {
  GONE,
  NONE,
  RELIABILITY_PLACE,
  STANCE_PLACE,
  STATUS_PLACE,
  type GraphColumns,
} from './graph-columns.ts';

type ClaimColumns = Pick<
  GraphColumns,
  | 'linkClaim'
  | 'claimNext'
  | 'claimRetracted'
  | 'claimWording'
  | 'claimSource'
  | 'claimOrigin'
  | 'sourceReliability'
  | 'weights'
>;

const GRADES = Object.keys(RELIABILITY_PLACE).length;

/** Weight of a claim that is not UNCONFIRMED, 0–1. */
export function weightOf(g: ClaimColumns, claim: number): number {
  return g.weights[(g.claimWording[claim]! & 7) * GRADES + g.sourceReliability[g.claimSource[claim]!]!]!;
}

/** What some of a link's claims add up to; the same figures as model/confidence.ts, without an object a claim. */
export class LinkSum {
  confidence = 0;
  support = 0;
  denial = 0;
  /** Place in STATUSES; {@link GONE} when no claim counted. */
  status = GONE;
  /** Claims that counted, UNCONFIRMED ones too. */
  claims = 0;
  readonly #sides = [new OriginWeights(), new OriginWeights()] as const;

  /** Adds up the claims of a link that are not retracted and that `counts` keeps. */
  add(g: ClaimColumns, link: number, counts: ((claim: number) => boolean) | null): this {
    const [supporting, denying] = this.#sides;
    supporting.clear();
    denying.clear();
    this.claims = 0;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = g.claimNext[claim]!) {
      if (g.claimRetracted[claim] === 1 || (counts !== null && !counts(claim))) continue;
      this.claims++;
      const stance = g.claimWording[claim]! >> 3;
      if (stance === STANCE_PLACE.UNCONFIRMED) continue;
      const side = stance === STANCE_PLACE.SUPPORTS ? supporting : denying;
      side.put(g.claimOrigin[claim]!, weightOf(g, claim));
    }
    this.support = together(supporting.heaviestFirst());
    this.denial = together(denying.heaviestFirst());
    this.confidence = outweigh(this.support, this.denial);
    this.status =
      this.claims === 0
        ? GONE
        : STATUS_PLACE[statusOf(this.support, this.denial, this.confidence, supporting.size)];
    return this;
  }
}

/** The strongest claim of each origin on one side of a link. */
class OriginWeights {
  size = 0;
  readonly #origins: number[] = [];
  readonly #weights: number[] = [];

  clear(): void {
    this.size = 0;
    this.#weights.length = 0;
  }

  put(origin: number, weight: number): void {
    for (let i = 0; i < this.size; i++) {
      if (this.#origins[i] !== origin) continue;
      if (weight > this.#weights[i]!) this.#weights[i] = weight;
      return;
    }
    this.#origins[this.size++] = origin;
    this.#weights.push(weight);
  }

  heaviestFirst(): readonly number[] {
    const weights = this.#weights;
    for (let i = 1; i < this.size; i++) {
      const weight = weights[i]!;
      let place = i;
      for (; place > 0 && weights[place - 1]! < weight; place--) weights[place] = weights[place - 1]!;
      weights[place] = weight;
    }
    return weights;
  }
}

/** The word for a status' place. */
export const statusAt = (place: number) => STATUSES[place];
