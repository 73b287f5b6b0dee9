import { FULL_SET } from './bit-set.ts';
import type { Deadline } from './deadline.ts';
import { linkOfArc } from './graph/arc-cell.ts';
import { isSupporting, nextClaim } from './graph/claim-row.ts';
import { NONE, type GraphColumns } from './graph/graph-columns.ts';
import { LinkSum } from './graph/link-sum.ts';
import type { EvidenceNumbers, FilterNumbers } from './link-filter.ts';
import { LinkTest } from './link-test.ts';
import { bestPaths } from './paths/best-paths.ts';
import type { SearchStats } from './paths/search-stats.ts';
import { UNRESTRICTED, type FoundPath } from './paths/path-query.ts';
import { SearchSpace, TIE } from './paths/search-space.ts';
import type { Projection } from './projection.ts';

/** Changed links as columns: number, confidence before and after. */
export interface LinkChanges {
  readonly links: Uint32Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

type PairOutcome = 'UNCHANGED' | 'CHANGED' | 'BROKEN' | 'NEVER_CONNECTED';

interface PairChange {
  readonly from: number;
  readonly to: number;
  readonly outcome: PairOutcome;
  /** The strongest path with and without the evidence. */
  readonly before: FoundPath | null;
  readonly after: FoundPath | null;
}

export interface WhatIf {
  /** False if the deadline passed first: links and pairs that were not examined are missing. */
  readonly complete: boolean;
  /** Number of link claims that are excluded. */
  readonly claimsExcluded: number;
  /** Links that no claim supports any more. */
  readonly lost: LinkChanges;
  readonly weakened: LinkChanges;
  readonly strengthened: LinkChanges;
  /** Entities that had a supported link and have none any more. */
  readonly cutOff: Uint32Array;
  readonly pairs: readonly PairChange[];
}

const MAX_HOPS = 8;
/** Links per check of the deadline. */
const LINKS_PER_CHECK = 64;

type Counts = (claim: number) => boolean;

/** The links that pass `filter`, combined from the claims that also pass `evidence`. */
export const without = (filter: FilterNumbers, evidence: EvidenceNumbers): FilterNumbers => ({
  types: null,
  minConfidence: 0,
  statuses: FULL_SET,
  happened: null,
  commodities: null,
  evidence: [...filter.evidence, evidence],
  within: filter,
});

/**
 * What changes without some evidence. Each link that passes `filter` is combined again from the claims that also pass
 * `evidence`. O(claims), and two searches per pair.
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
  const { counts } = new LinkTest(projection, { ...without(filter, evidence), within: null });
  const keeps: Counts = counts ?? (() => true);
  const [sumBefore, sumAfter] = [new LinkSum(), new LinkSum()];
  const [lost, weakened, strengthened] = [new Changes(), new Changes(), new Changes()];
  let claimsExcluded = 0;
  let complete = true;
  for (let link = 0; complete && link < g.linkCount; link++) {
    if (link % LINKS_PER_CHECK === 0 && deadline.passed()) complete = false;
    const excluded = sumAfter.addRest(g, link, keeps);
    if (excluded === 0 || (!first.keepsAll && !first.passes(link))) continue;
    const newlyExcluded = first.counts ? countExcluded(g, link, first.counts, keeps) : excluded;
    if (newlyExcluded === 0) continue;
    const before = first.counts ? sumBefore.add(g, link, first.counts).confidence : g.linkConfidence[link]!;
    claimsExcluded += newlyExcluded;
    if (sumAfter.support > 0) {
      if (sumAfter.confidence < before) weakened.add(link, before, sumAfter.confidence);
      else if (sumAfter.confidence > before) strengthened.add(link, before, sumAfter.confidence);
    } else if (before > 0 || supported(g, link, first.counts)) lost.add(link, before, sumAfter.confidence);
  }
  const lostLinks = lost.columns();
  const compared: PairChange[] = [];
  const remaining = without(filter, evidence);
  for (const [from, to] of pairs) {
    if (!complete) break;
    const before = bestPath(projection, filter, from, to, deadline);
    const after = bestPath(projection, remaining, from, to, deadline);
    complete = before.complete && after.complete;
    if (!complete) break;
    const outcome = outcomeOf(before.path, after.path);
    compared.push({ from, to, outcome, before: before.path, after: after.path });
  }
  return {
    complete,
    claimsExcluded,
    lost: lostLinks,
    weakened: weakened.columns(),
    strengthened: strengthened.columns(),
    cutOff: cutOff(projection, first, lostLinks.links),
    pairs: compared,
  };
}

/** How many claims of a link count before and not after. */
function countExcluded(g: GraphColumns, link: number, before: Counts, after: Counts): number {
  let excluded = 0;
  for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
    if (g.claimRetracted[claim] === 0 && before(claim) && !after(claim)) excluded++;
  }
  return excluded;
}

/** Entities that lose a link and have no supported link any more. */
function cutOff({ columns: g }: Projection, test: LinkTest, lost: Uint32Array): Uint32Array {
  const { linkFrom, linkTo, rowStart, rowEnd, arcLink } = g;
  const isLost = new Uint8Array(g.linkCount);
  const losesLink = new Uint8Array(g.entityCount);
  for (const link of lost) isLost[link] = losesLink[linkFrom[link]!] = losesLink[linkTo[link]!] = 1;
  const isSupported = (link: number) =>
    isLost[link] === 0 && test.passes(link) && (test.confidence > 0 || supported(g, link, test.counts));
  const cut: number[] = [];
  for (let entity = 0; entity < losesLink.length; entity++) {
    if (losesLink[entity] === 0) continue;
    let arc = rowStart[entity]!;
    while (arc < rowEnd[entity]! && !isSupported(linkOfArc(arcLink[arc]!))) arc++;
    if (arc === rowEnd[entity]!) cut.push(entity);
  }
  return Uint32Array.from(cut);
}

/** Whether a claim that counts supports a link. */
function supported(g: GraphColumns, link: number, counts: Counts | null): boolean {
  for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
    if (isSupporting(g, claim) && g.claimRetracted[claim] === 0 && (!counts || counts(claim))) return true;
  }
  return false;
}

/** Changed links, in columns that grow. */
class Changes {
  #links = new Uint32Array(1_024);
  #before = new Float64Array(1_024);
  #after = new Float64Array(1_024);
  #count = 0;

  add(link: number, before: number, after: number): void {
    if (this.#count === this.#links.length) this.#grow();
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

  #grow(): void {
    const [links, before, after] = [this.#links, this.#before, this.#after];
    this.#links = new Uint32Array(2 * this.#count);
    this.#before = new Float64Array(2 * this.#count);
    this.#after = new Float64Array(2 * this.#count);
    this.#links.set(links);
    this.#before.set(before);
    this.#after.set(after);
  }
}

function bestPath(
  projection: Projection,
  filter: FilterNumbers,
  from: number,
  to: number,
  deadline: Deadline,
): { path: FoundPath | null; complete: boolean } {
  const stats: SearchStats = { settled: 0, deepest: 0, cutShort: false };
  const space = new SearchSpace(projection, filter, {
    ...UNRESTRICTED,
    from: [from],
    to: [to],
    maxHops: MAX_HOPS,
  });
  const [path] = bestPaths(space, stats, deadline);
  const stated = path && { ...path, cost: Math.max(0, path.cost - (path.entities.length - 1) * TIE) };
  return { path: stated ?? null, complete: !stats.cutShort };
}

function outcomeOf(before: FoundPath | null, after: FoundPath | null): PairOutcome {
  if (!before) return 'NEVER_CONNECTED';
  if (!after) return 'BROKEN';
  const same = Math.abs(before.cost - after.cost) < 1e-12 && before.entities.join() === after.entities.join();
  return same ? 'UNCHANGED' : 'CHANGED';
}
