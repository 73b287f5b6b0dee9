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
import { UNRESTRICTED, type FoundPath } from './paths/path-question.ts';
import { SearchSpace, TIE } from './paths/search-space.ts';
import type { Projection } from './projection.ts';

/** Links that change, in columns: number, confidence before and after. */
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
  /** False when the deadline came first: links and pairs not looked at are missing. */
  readonly complete: boolean;
  /** Claims on links that do not count without the evidence. */
  readonly claimsExcluded: number;
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

type Counts = (claim: number) => boolean;

/** The links of `filter`, added up from what also passes `evidence`. */
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
  const { counts } = new LinkTest(projection, { ...without(filter, evidence), within: null });
  const keeps: Counts = counts ?? (() => true);
  const [was, is] = [new LinkSum(), new LinkSum()];
  const [lost, weakened, strengthened] = [new Changes(), new Changes(), new Changes()];
  let claimsExcluded = 0;
  let complete = true;
  for (let link = 0; complete && link < g.linkCount; link++) {
    if (link % LINKS_A_LOOK === 0 && deadline.passed()) complete = false;
    const out = is.addRest(g, link, keeps);
    if (out === 0 || (!first.keepsAll && !first.passes(link))) continue;
    const aside = first.counts ? setAside(g, link, first.counts, keeps) : out;
    if (aside === 0) continue;
    const before = first.counts ? was.add(g, link, first.counts).confidence : g.linkConfidence[link]!;
    claimsExcluded += aside;
    if (is.support > 0) {
      if (is.confidence < before) weakened.add(link, before, is.confidence);
      else if (is.confidence > before) strengthened.add(link, before, is.confidence);
    } else if (before > 0 || supported(g, link, first.counts)) lost.add(link, before, is.confidence);
  }
  const gone = lost.columns();
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
    claimsExcluded,
    lost: gone,
    weakened: weakened.columns(),
    strengthened: strengthened.columns(),
    cutOff: cutOff(projection, first, gone.links),
    pairs: compared,
  };
}

/** How many claims of a link count before and not after. */
function setAside(g: GraphColumns, link: number, before: Counts, after: Counts): number {
  let aside = 0;
  for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
    if (g.claimRetracted[claim] === 0 && before(claim) && !after(claim)) aside++;
  }
  return aside;
}

/** Entities that lose a link, and at which no link of the part is supported any more. */
function cutOff({ columns: g }: Projection, part: LinkTest, lost: Uint32Array): Uint32Array {
  const { linkFrom, linkTo, rowStart, rowEnd, arcLink } = g;
  const gone = new Uint8Array(g.linkCount);
  const losers = new Uint8Array(g.entityCount);
  for (const link of lost) gone[link] = losers[linkFrom[link]!] = losers[linkTo[link]!] = 1;
  const holds = (link: number) =>
    gone[link] === 0 && part.passes(link) && (part.confidence > 0 || supported(g, link, part.counts));
  const cut: number[] = [];
  for (let entity = 0; entity < losers.length; entity++) {
    if (losers[entity] === 0) continue;
    let arc = rowStart[entity]!;
    while (arc < rowEnd[entity]! && !holds(linkOfArc(arcLink[arc]!))) arc++;
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

/** Links that change one way, in columns that grow. */
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

function outcomeOf(was: FoundPath | null, is: FoundPath | null): PairOutcome {
  if (!was) return 'NEVER_CONNECTED';
  if (!is) return 'BROKEN';
  const same = Math.abs(was.cost - is.cost) < 1e-12 && was.entities.join() === is.entities.join();
  return same ? 'UNCHANGED' : 'CHANGED';
}
