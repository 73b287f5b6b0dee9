import { byParty, type PartyWeight, type Sum } from '../model/confidence.ts';
import { summarizeLink, type LinkSummary } from '../model/link-summary.ts';
import { isReference, isSupporting, nextClaim } from './graph/claim-row.ts';
import { NO_DAY, NONE } from './graph/graph-columns.ts';
import { sumOf } from './graph/link-sum.ts';
import { filterNumbers, type FilterNumbers, type LinkFilter } from './link-filter.ts';
import { LinkTest } from './link-test.ts';
import type { ProjectedClaim, ProjectedLink, Projection } from './projection.ts';

/** A link under a filter: the claims that pass and what they combine into, computed on demand. */
export class LinkInView {
  readonly projection: Projection;
  readonly number: number;
  readonly confidence: number;
  readonly #counts: ((claim: number) => boolean) | null;
  #link: ProjectedLink | undefined;
  #claims: readonly ProjectedClaim[] | undefined;
  #sum: Sum | undefined;
  #summary: LinkSummary | undefined;
  #withAllEvidence: LinkInView | undefined;

  constructor(
    projection: Projection,
    number: number,
    confidence: number,
    counts: ((claim: number) => boolean) | null,
  ) {
    this.projection = projection;
    this.number = number;
    this.confidence = confidence;
    this.#counts = counts;
  }

  get link(): ProjectedLink {
    return (this.#link ??= this.projection.link(this.number));
  }

  /** The claims that pass, in the order of recording. */
  get claims(): readonly ProjectedClaim[] {
    if (this.#claims) return this.#claims;
    const kept = countedClaims(this.projection, this.number, this.#counts);
    return (this.#claims = kept.map((claim) => this.projection.claim(claim)));
  }

  /** The seqs of the claims that pass. Does not read the claims. */
  get seqs(): number[] {
    const { claimSeq } = this.projection.columns;
    return countedClaims(this.projection, this.number, this.#counts).map((claim) => claimSeq[claim]!);
  }

  /** What the claims combine into. Does not read the claims. */
  get sum(): Sum {
    return (this.#sum ??= sumOf(this.projection.columns, this.number, this.#counts));
  }

  get summary(): LinkSummary {
    return (this.#summary ??= summarizeLink(this.claims));
  }

  /** First day of the dated supporting claims, as a day number. Does not read the claims. */
  get earliestDay(): number | null {
    const { columns: g } = this.projection;
    let earliest = Infinity;
    for (let claim = g.linkClaim[this.number]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (!isSupporting(g, claim) || g.claimRetracted[claim] === 1) continue;
      if (this.#counts?.(claim) === false) continue;
      if (g.claimEarliest[claim] !== NO_DAY) earliest = Math.min(earliest, g.claimEarliest[claim]!);
    }
    return earliest === Infinity ? null : earliest;
  }

  /** Whether reference data supports the link. */
  get isReference(): boolean {
    const { columns: g } = this.projection;
    for (let claim = g.linkClaim[this.number]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (isSupporting(g, claim) && g.claimRetracted[claim] === 0 && isReference(g, claim)) return true;
    }
    return false;
  }

  get contributions(): PartyWeight<ProjectedClaim>[] {
    return byParty(this.claims);
  }

  /** The link with all its claims in force. */
  get withAllEvidence(): LinkInView {
    if (!this.#counts) return this;
    return (this.#withAllEvidence ??= viewLinks(this.projection).passing(this.number));
  }
}

/** Numbers of a link's claims that count, in the order of recording. */
function countedClaims(
  projection: Projection,
  link: number,
  counts: ((claim: number) => boolean) | null,
): number[] {
  const all = projection.claimsOn(link);
  return counts ? all.filter(counts) : all;
}

/** What a filter excludes. */
export interface FilterCounts {
  readonly linksExcluded: number;
  /** Links kept although they are undated. */
  readonly undatedLinksIncluded: number;
  /** Claims excluded because they are undated. */
  readonly undatedClaimsExcluded: number;
  /** Claims excluded because their source is graded F. */
  readonly ungradedClaimsExcluded: number;
}

/** The links that pass a filter, tested on demand. */
export class LinkView {
  readonly projection: Projection;
  readonly filter: FilterNumbers;
  readonly #test: LinkTest;

  constructor(projection: Projection, filter: FilterNumbers) {
    this.projection = projection;
    this.filter = filter;
    this.#test = new LinkTest(projection, filter);
  }

  /** A link that passes the filter. Throws for any other. */
  passing(link: number): LinkInView {
    const found = this.at(link);
    if (!found) throw new Error(`link ${link} does not pass the filter`);
    return found;
  }

  /** A link; null if the filter removes it or it does not exist. */
  at(link: number | undefined): LinkInView | null {
    if (link === undefined || !this.#test.passes(link)) return null;
    return new LinkInView(this.projection, link, this.#test.confidence, this.#test.counts);
  }

  /** Whether the filter has no condition. */
  get keepsAll(): boolean {
    return this.#test.keepsAll;
  }

  /** The confidence of a link; 0 if the filter removes it. */
  confidenceOf(link: number): number {
    return this.#test.passes(link) ? this.#test.confidence : 0;
  }

  passes(link: number): boolean {
    return this.#test.passes(link);
  }

  /** Numbers of a link's claims that count, in the order of recording. */
  claimsOn(link: number): number[] {
    return countedClaims(this.projection, link, this.#test.counts);
  }

  /** The links of an entity that pass. */
  linksAt(entity: number): LinkInView[] {
    return this.projection.linksAt(entity).flatMap((link) => this.at(link) ?? []);
  }

  /** All links that pass, in the order of recording. */
  *links(): Generator<LinkInView> {
    for (const link of this.projection.links()) {
      const found = this.at(link);
      if (found) yield found;
    }
  }
}

/** The links of a graph under a filter. */
export function viewLinks(projection: Projection, filter: LinkFilter = {}): LinkView {
  return new LinkView(projection, filterNumbers(filter, projection));
}

/** Counts what a view's filter excludes. O(claims). */
export function countFiltered({ projection, filter }: LinkView): FilterCounts {
  const test = new LinkTest(projection, filter);
  const counts = {
    linksExcluded: 0,
    undatedLinksIncluded: 0,
    undatedClaimsExcluded: 0,
    ungradedClaimsExcluded: 0,
  };
  if (test.keepsAll) return counts;
  for (const link of projection.links()) {
    if (!test.passes(link)) counts.linksExcluded++;
    else if (test.timeUnknown) counts.undatedLinksIncluded++;
    counts.undatedClaimsExcluded += test.undated;
    counts.ungradedClaimsExcluded += test.ungraded;
  }
  return counts;
}
