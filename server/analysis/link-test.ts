import { STATUSES } from '../model/kinds.ts';
import { FULL_SET, intersection, isInSet } from './bit-set.ts';
import { hedgeOf, isReference, nextClaim, originOf, sourceOf } from './graph/claim-row.ts';
import { GONE, NO_DAY, NONE, RELIABILITY_PLACE, type GraphColumns } from './graph/graph-columns.ts';
import { LinkSum } from './graph/link-sum.ts';
import { isReferenceGrade } from './graph/source-grade.ts';
import type { EvidenceNumbers, FilterNumbers } from './link-filter.ts';
import { listAt, type Projection } from './projection.ts';

/**
 * Looks at links one by one, as a filter sees them. With an evidence part, a link is added up again from the
 * claims that survive. What was found of the link looked at last stays in the fields.
 */
export class LinkTest {
  /** Nothing is filtered. */
  readonly keepsAll: boolean;
  /** Confidences are those of the graph. */
  readonly keepsFigures: boolean;
  confidence = 0;
  /** Kept although nothing says when it held. */
  timeUnknown = false;
  /** Claims left out because nothing says when they were made. */
  undated = 0;
  /** Claims left out because their source cannot be judged. */
  ungraded = 0;
  /** Keeps a claim; null where all count. */
  readonly counts: ((claim: number) => boolean) | null;
  readonly #g: GraphColumns;
  readonly #filter: FilterNumbers;
  readonly #evidence: EvidenceNumbers | null;
  readonly #types: ReadonlySet<number> | null;
  readonly #about: ((link: number) => boolean) | null;
  readonly #sum = new LinkSum();
  readonly #within: LinkTest | null;

  constructor(projection: Projection, filter: FilterNumbers) {
    const { types, happened, commodities, evidence } = filter;
    this.#g = projection.columns;
    this.#filter = filter;
    this.#within = filter.within && new LinkTest(projection, filter.within);
    this.#types = types ? new Set(types) : null;
    this.keepsFigures = evidence.length === 0;
    this.keepsAll =
      this.keepsFigures &&
      !types &&
      !happened &&
      !commodities &&
      !filter.within &&
      filter.minConfidence <= 0 &&
      STATUSES.every((_, status) => isInSet(filter.statuses, status));
    this.#evidence = evidence.length > 0 ? allOf(evidence) : null;
    this.counts = this.#evidence && this.#trust(this.#evidence);
    this.#about = commodities ? aboutCommodities(projection, new Set(commodities), this.counts) : null;
  }

  /** Whether a claim's source, speakers, wording and day are ones to go by; reference data always is. */
  #trust(evidence: EvidenceNumbers): (claim: number) => boolean {
    const g = this.#g;
    const judge = judgeSources(g, evidence);
    const origins = new Set(evidence.origins);
    const speakers = new Set(evidence.speakers);
    const quoted = perList(g, (chain) => chain.some((id) => speakers.has(id)));
    const { hedges, madeBy } = evidence;
    const bySourceAlone = hedges === FULL_SET && speakers.size === 0 && madeBy === null && evidence.ungraded;
    if (bySourceAlone) return (claim) => judge(sourceOf(g, claim)) !== NEVER;
    return (claim) => {
      const verdict = judge(sourceOf(g, claim));
      if (verdict === ALWAYS) return true;
      if (verdict === UNGRADED) this.ungraded++;
      if (verdict !== DEPENDS) return false;
      if (!isInSet(hedges, hedgeOf(g, claim))) return false;
      if (speakers.size > 0 && (origins.has(originOf(g, claim)) || quoted(g.claimSpeakers[claim]!)))
        return false;
      if (madeBy === null) return true;
      const made = g.claimMade[claim]!;
      if (made === NO_DAY) this.undated++;
      return made !== NO_DAY && made <= madeBy;
    };
  }

  /** Whether a link passes. */
  passes(link: number): boolean {
    if (this.#within && !this.#within.passes(link)) return false;
    const g = this.#g;
    this.undated = 0;
    this.ungraded = 0;
    this.timeUnknown = false;
    let status = g.linkStatus[link]!;
    this.confidence = g.linkConfidence[link]!;
    if (this.counts && this.#leavesOut(link, this.counts)) {
      this.undated = 0;
      this.ungraded = 0;
      const sum = this.#sum.add(g, link, this.counts);
      status = sum.status;
      this.confidence = sum.confidence;
    }
    if (status === GONE || !isInSet(this.#filter.statuses, status)) return false;
    if (this.#types && !this.#types.has(g.linkType[link]!)) return false;
    if (this.confidence < this.#filter.minConfidence) return false;
    const { undated, ungraded } = this;
    const kept = this.#inTime(link) && (!this.#about || this.#about(link));
    // Both look at claims again; what is left out is counted once.
    this.undated = undated;
    this.ungraded = ungraded;
    return kept;
  }

  /** Whether some claim of a link does not count; most links keep all, and their figures. */
  #leavesOut(link: number, counts: (claim: number) => boolean): boolean {
    const g = this.#g;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (!counts(claim) && g.claimRetracted[claim] === 0) return true;
    }
    return false;
  }

  /**
   * Whether a claim that counts overlaps the window; where none is dated, the link is kept as unknown. Reference
   * data holds at any time.
   */
  #inTime(link: number): boolean {
    const { happened } = this.#filter;
    if (!happened) return true;
    const g = this.#g;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (g.claimRetracted[claim] === 1 || (this.counts && !this.counts(claim))) continue;
      if (isReference(g, claim)) {
        this.timeUnknown = false;
        return true;
      }
      const [earliest, latest] = [g.claimEarliest[claim]!, g.claimLatest[claim]!];
      if (earliest === NO_DAY && latest === NO_DAY) {
        this.timeUnknown = true;
        continue;
      }
      const before = latest !== NO_DAY && happened.from !== null && latest < happened.from;
      const after = earliest !== NO_DAY && happened.to !== null && earliest > happened.to;
      if (before || after) continue;
      this.timeUnknown = false;
      return true;
    }
    return this.timeUnknown;
  }
}

/** What a source says of its claims. */
const ALWAYS = 1;
const NEVER = 2;
const UNGRADED = 3;
const DEPENDS = 4;

/** The verdict on a source; each is looked at once. */
function judgeSources(g: GraphColumns, evidence: EvidenceNumbers): (source: number) => number {
  const [sources, publishers] = [new Set(evidence.sources), new Set(evidence.publishers)];
  const known = new Uint8Array(g.sourceCount);
  const verdict = (source: number) => {
    const grade = g.sourceGrade[source]!;
    if (isReferenceGrade(grade)) return ALWAYS;
    if (grade === RELIABILITY_PLACE.F && !evidence.ungraded) return UNGRADED;
    const barred =
      (grade > evidence.worstGrade && grade <= RELIABILITY_PLACE.E) ||
      sources.has(source) ||
      publishers.has(g.sourcePublisher[source]!);
    return barred ? NEVER : DEPENDS;
  };
  return (source) => known[source] || (known[source] = verdict(source));
}

/** One evidence filter for several that must all hold. */
function allOf(parts: readonly EvidenceNumbers[]): EvidenceNumbers {
  const days = parts.flatMap(({ madeBy }) => madeBy ?? []);
  return {
    sources: parts.flatMap((part) => part.sources),
    publishers: parts.flatMap((part) => part.publishers),
    speakers: parts.flatMap((part) => part.speakers),
    origins: parts.flatMap((part) => part.origins),
    worstGrade: Math.min(...parts.map((part) => part.worstGrade)),
    ungraded: parts.every((part) => part.ungraded),
    hedges: intersection(parts.map((part) => part.hedges)),
    madeBy: days.length > 0 ? Math.min(...days) : null,
  };
}

/** Links that are about commodities: at an end, by a qualifier of a claim that counts, or by a flow that moves them. */
function aboutCommodities(
  projection: Projection,
  commodities: ReadonlySet<number>,
  counts: ((claim: number) => boolean) | null,
): (link: number) => boolean {
  const { columns: g } = projection;
  const moves = g.types.indexOf('MOVES');
  const flows = new Set<number>();
  for (const commodity of commodities) {
    for (const link of projection.linksAt(commodity)) {
      if (g.linkType[link] === moves && g.linkTo[link] === commodity) flows.add(g.linkFrom[link]!);
    }
  }
  const wanted = new Set([
    ...[...commodities].map((entity) => `commodity=${projection.idOf(entity)}`),
    ...[...flows].map((entity) => `flow=${projection.idOf(entity)}`),
  ]);
  const named = perList(g, (qualifiers) => qualifiers.some((text) => wanted.has(text)));
  const concerned = (entity: number) => commodities.has(entity) || flows.has(entity);
  return (link) => {
    if (concerned(g.linkFrom[link]!) || concerned(g.linkTo[link]!)) return true;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (g.claimRetracted[claim] === 0 && named(g.claimQualifiers[claim]!) && (!counts || counts(claim)))
        return true;
    }
    return false;
  };
}

/** A test of packed lists that reads each list once. */
function perList(g: GraphColumns, test: (list: string[]) => boolean): (list: number) => boolean {
  const known = new Map<number, boolean>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const found = test(listAt(g.lists, list));
    known.set(list, found);
    return found;
  };
}
