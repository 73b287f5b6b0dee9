import type { Deadline } from './deadline.ts';
import {
  NONE,
  STANCE_PLACE,
  type GraphColumns,
  nextClaim,
  sourceOf,
  wordingOf,
} from './graph/graph-columns.ts';
import { LinkSum } from './graph/link-sum.ts';
import type { EvidenceNumbers, FilterNumbers } from './link-filter.ts';
import { LinkTest } from './link-test.ts';
import { bestPaths } from './paths/best-paths.ts';
import type { Looked } from './paths/looked.ts';
import type { FoundPath } from './paths/path-question.ts';
import { SearchSpace, TIE } from './paths/search-space.ts';
import type { Projection } from './projection.ts';

/** Links that change, in columns: number, confidence before and after. */
export interface LinkChanges {
  readonly links: Uint32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

export type PairOutcome = 'UNCHANGED' | 'CHANGED' | 'BROKEN' | 'NEVER_CONNECTED';

export interface PairChange {
  readonly from: number;
  readonly to: number;
  readonly outcome: PairOutcome;
  /** The strongest path with and without the evidence. */
  readonly before: FoundPath | null;
  readonly after: FoundPath | null;
}

export interface WhatIf {
  /** False when the deadline came first: links and pairs not looked at are missing. */
  readonly complete: boolean;
  /** Claims on links that do not count without the evidence. */
  readonly claimsSetAside: number;
  /** Links that nothing supports any more, as they were. */
  readonly lost: LinkChanges;
  readonly weakened: LinkChanges;
  readonly strengthened: LinkChanges;
  /** Entities that had a supported link and have none left. */
  readonly cutOff: Uint32Array;
  readonly pairs: readonly PairChange[];
}

const MAX_HOPS = 8;
/** Between two looks at the deadline, which looks at the clock every 64th time. */
const LINKS_A_LOOK = 64;
const CLAIMS_A_LOOK = 1_024;

/** The links of `filter`, added up from what also passes `evidence`. */
export const without = (filter: FilterNumbers, evidence: EvidenceNumbers): FilterNumbers => ({
  types: null,
  minConfidence: 0,
  statuses: 0xff,
  happened: null,
  commodities: null,
  evidence: [...filter.evidence, evidence],
  within: filter,
});

/**
 * What of a part of the graph stands without some evidence. Links are those that pass `filter` with all the
 * evidence; each is added up again from the claims that also pass `evidence`. O(claims), and two searches a pair.
 */
export function whatIf(
  projection: Projection,
  filter: FilterNumbers,
  evidence: EvidenceNumbers,
  pairs: readonly (readonly [number, number])[],
  deadline: Deadline,
): WhatIf {
  const g = projection.columns;
  const first = new LinkTest(projection, filter);
  const second = new LinkTest(projection, { ...without(filter, evidence), within: null });
  const [was, is] = [new LinkSum(), new LinkSum()];
  const lost = new Uint8Array(g.linkCount);
  const looked = lookAtClaims(g, first, second, deadline);
  const { aside, after } = looked;
  const changes = {
    lost: new Changes(looked.links),
    weakened: new Changes(looked.links),
    strengthened: new Changes(looked.links),
  };
  let claimsSetAside = 0;
  let { complete } = looked;
  for (let link = 0; complete && link < g.linkCount; link++) {
    if (link % LINKS_A_LOOK === 0 && deadline.passed()) complete = false;
    if (aside[link] === 0 || (!first.keepsAll && !first.passes(link))) continue;
    claimsSetAside += aside[link]!;
    is.addOf(g, link, after);
    let before = g.linkConfidence[link]!;
    if (first.counts) before = was.add(g, link, first.counts).confidence;
    if (!(is.support > 0)) {
      if (!supported(g, link, first.counts)) continue;
      lost[link] = 1;
      changes.lost.add(link, before, is.confidence);
    } else if (is.confidence < before) changes.weakened.add(link, before, is.confidence);
    else if (is.confidence > before) changes.strengthened.add(link, before, is.confidence);
  }
  const compared: PairChange[] = [];
  const remaining = without(filter, evidence);
  for (const [from, to] of pairs) {
    if (!complete) break;
    const before = bestPath(projection, filter, from, to, deadline);
    const still = bestPath(projection, remaining, from, to, deadline);
    complete = before.complete && still.complete;
    if (!complete) break;
    const outcome = outcomeOf(before.path, still.path);
    compared.push({ from, to, outcome, before: before.path, after: still.path });
  }
  return {
    complete,
    claimsSetAside,
    lost: changes.lost.columns(),
    weakened: changes.weakened.columns(),
    strengthened: changes.strengthened.columns(),
    cutOff: cutOff(projection, first, lost),
    pairs: compared,
  };
}

/** What becomes of the claims without the evidence; up to where the deadline came, when it did. */
interface LookedAt {
  /** By claim, a bit each: set where it counts afterwards. */
  readonly after: Uint32Array;
  /** By link, how many of its claims count before and not after. */
  readonly aside: Uint32Array;
  /** Links with such a claim. */
  readonly links: number;
  readonly complete: boolean;
}

/** Goes by claim, not by link, for that is how they lie in memory. */
function lookAtClaims(g: GraphColumns, first: LinkTest, second: LinkTest, deadline: Deadline): LookedAt {
  const { claimCount, claimLink, claimRetracted } = g;
  const { counts } = second;
  const bySource = second.countsBySource();
  const after = new Uint32Array((claimCount >>> 5) + 1);
  const aside = new Uint32Array(g.linkCount);
  let links = 0;
  for (let start = 0; start < claimCount; start += 32) {
    if (start % CLAIMS_A_LOOK === 0 && deadline.passed()) return { after, aside, links, complete: false };
    const end = Math.min(start + 32, claimCount);
    let kept = 0;
    for (let claim = start; claim < end; claim++) {
      if (claimRetracted[claim] === 1) continue;
      const counted = bySource !== null ? bySource[sourceOf(g, claim)] === 1 : !counts || counts(claim);
      if (counted) kept |= 1 << (claim & 31);
      else if (first.counts === null || first.counts(claim)) {
        if (aside[claimLink[claim]!]!++ === 0) links++;
      }
    }
    after[start >>> 5] = kept;
  }
  return { after, aside, links, complete: true };
}

/** Entities that lose a link, and at which no link of the part is supported any more. */
function cutOff({ columns: g }: Projection, part: LinkTest, lost: Uint8Array): Uint32Array {
  const { linkCount, linkFrom, linkTo } = g;
  const losers = new Uint8Array(g.entityCount);
  for (let link = 0; link < linkCount; link++) {
    if (lost[link] === 1) losers[linkFrom[link]!] = losers[linkTo[link]!] = 1;
  }
  for (let link = 0; link < linkCount; link++) {
    if (lost[link] === 1) continue;
    const [from, to] = [linkFrom[link]!, linkTo[link]!];
    if (losers[from] === 0 && losers[to] === 0) continue;
    if (!part.passes(link)) continue;
    if (part.confidence > 0 || supported(g, link, part.counts)) losers[from] = losers[to] = 0;
  }
  const cut: number[] = [];
  for (let entity = 0; entity < losers.length; entity++) if (losers[entity] === 1) cut.push(entity);
  return Uint32Array.from(cut);
}

/** Whether a claim that counts supports a link. */
function supported(g: GraphColumns, link: number, counts: ((claim: number) => boolean) | null): boolean {
  for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
    const supports = wordingOf(g, claim) >> 3 === STANCE_PLACE.SUPPORTS;
    if (supports && g.claimRetracted[claim] === 0 && (!counts || counts(claim))) return true;
  }
  return false;
}

/** Links that change one way, in columns that hold as many as can. */
class Changes {
  readonly #links: Uint32Array;
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  #count = 0;

  constructor(most: number) {
    this.#links = new Uint32Array(most);
    this.#before = new Float64Array(most);
    this.#after = new Float64Array(most);
  }

  add(link: number, before: number, after: number): void {
    this.#links[this.#count] = link;
    this.#before[this.#count] = before;
    this.#after[this.#count++] = after;
  }

  columns(): LinkChanges {
    return {
      links: this.#links.slice(0, this.#count),
      before: this.#before.slice(0, this.#count),
      after: this.#after.slice(0, this.#count),
    };
  }
}

function bestPath(
  projection: Projection,
  filter: FilterNumbers,
  from: number,
  to: number,
  deadline: Deadline,
): { path: FoundPath | null; complete: boolean } {
  const looked: Looked = { settled: 0, deepest: 0, cutShort: false };
  const space = new SearchSpace(projection, filter, {
    from: [from],
    to: [to],
    k: 1,
    maxHops: MAX_HOPS,
    ranking: 'STRONGEST',
    direction: 'ANY',
    avoid: [],
    via: [],
    classes: null,
    throughKinds: null,
    throughSubtypes: null,
  });
  const [path] = bestPaths(space, looked, deadline);
  const stated = path && { ...path, cost: Math.max(0, path.cost - (path.entities.length - 1) * TIE) };
  return { path: stated ?? null, complete: !looked.cutShort };
}

function outcomeOf(was: FoundPath | null, is: FoundPath | null): PairOutcome {
  if (!was) return 'NEVER_CONNECTED';
  if (!is) return 'BROKEN';
  const same = Math.abs(was.cost - is.cost) < 1e-12 && was.entities.join() === is.entities.join();
  return same ? 'UNCHANGED' : 'CHANGED';
}
