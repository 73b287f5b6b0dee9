import type { Stance } from '../api/types.ts';
import { hundredths } from '../words/two-decimals.ts';

interface Contribution {
  readonly stance: Stance;
  readonly weight: number;
}

/** The change that one party makes to the confidence of a link. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /**
   * The rounded change: the difference of the rounded levels, so that the changes shown add up
   * to the confidence shown.
   */
  readonly change: number;
}

/** The confidence of a link party by party, in the order of the server: supporting parties first. */
export function waterfall(contributions: readonly Contribution[], confidence: number): Step[] {
  let [support, denial] = [0, 0];
  let from = 0;
  return contributions.map(({ stance, weight }, i) => {
    if (stance === 'DENIES') denial = 1 - (1 - denial) * (1 - weight);
    else support = 1 - (1 - support) * (1 - weight);
    const to = i === contributions.length - 1 ? confidence : dempster(support, denial);
    const step = { from, to, change: (hundredths(to) - hundredths(from)) / 100 };
    from = to;
    return step;
  });
}

const dempster = (support: number, denial: number) =>
  support * denial === 1 ? 0 : (support * (1 - denial)) / (1 - support * denial);
