import { STATUSES } from '../model/kinds.ts';
import { FULL_SET, intersection, isInSet } from './bit-set.ts';
import { hedgeOf, isReference, nextClaim, originOf, sourceOf } from './graph/claim-row.ts';
import { GONE, NO_DAY, NONE, RELIABILITY_INDEX, type GraphColumns } from './graph/graph-columns.ts';
import { LinkSum } from './graph/link-sum.ts';
import { isReferenceGrade } from './graph/source-grade.ts';
import type { EvidenceNumbers, FilterNumbers } from './link-filter.ts';
import { listAt, type Projection } from './projection.ts';

/**
 * Tests links against a filter. With an evidence filter, a link is combined again from the claims that pass it. The
 * fields describe the link that was tested last.
 */
export class LinkTest {
  /** True if the filter has no condition. */
  readonly keepsAll: boolean;
  /** True if confidences are those of the graph, as no evidence is filtered. */
  readonly keepsConfidence: boolean;
  confidence = 0;
  /** The link was kept although it is undated. */
  timeUnknown = false;
  /** Number of claims excluded because they are undated. */
  undated = 0;
  /** Number of claims excluded because their source is graded F. */
  ungraded = 0;
  /** Whether a claim passes the evidence filter; null if all do. */
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
    this.keepsConfidence = evidence.length === 0;
    this.keepsAll =
      this.keepsConfidence &&
      !types &&
      !happened &&
      !commodities &&
      !filter.within &&
      filter.minConfidence <= 0 &&
      STATUSES.every((_, status) => isInSet(filter.statuses, status));
    this.#evidence = evidence.length > 0 ? allOf(evidence) : null;
    this.counts = this.#evidence && this.#claimTest(this.#evidence);
    this.#about = commodities ? aboutCommodities(projection, new Set(commodities), this.counts) : null;
  }

  /** A test of a claim's source, speakers, hedge and date. Reference data always passes. */
  #claimTest(evidence: EvidenceNumbers): (claim: number) => boolean {
    const g = this.#g;
    const sourceVerdict = sourceVerdicts(g, evidence);
    const origins = new Set(evidence.origins);
    const speakers = new Set(evidence.speakers);
    const isQuoted = listTest(g, (chain) => chain.some((id) => speakers.has(id)));
    const { hedges, claimedBefore } = evidence;
    const bySourceAlone =
      hedges === FULL_SET && speakers.size === 0 && claimedBefore === null && evidence.ungraded;
    if (bySourceAlone) return (claim) => sourceVerdict(sourceOf(g, claim)) !== NEVER;
    return (claim) => {
      const verdict = sourceVerdict(sourceOf(g, claim));
      if (verdict === ALWAYS) return true;
      if (verdict === UNGRADED) this.ungraded++;
      if (verdict !== DEPENDS) return false;
      if (!isInSet(hedges, hedgeOf(g, claim))) return false;
      if (speakers.size > 0 && (origins.has(originOf(g, claim)) || isQuoted(g.claimSpeakers[claim]!)))
        return false;
      if (claimedBefore === null) return true;
      const made = g.claimMade[claim]!;
      if (made === NO_DAY) this.undated++;
      return made !== NO_DAY && made <= claimedBefore;
    };
  }

  /** Whether a link passes the filter. */
  passes(link: number): boolean {
    if (this.#within && !this.#within.passes(link)) return false;
    const g = this.#g;
    this.undated = 0;
    this.ungraded = 0;
    this.timeUnknown = false;
    let status = g.linkStatus[link]!;
    this.confidence = g.linkConfidence[link]!;
    if (this.counts && this.#excludesAny(link, this.counts)) {
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
    // Both test claims again; excluded claims are counted once.
    this.undated = undated;
    this.ungraded = ungraded;
    return kept;
  }

  /** Whether any claim of a link is excluded. Most links keep all claims, and their confidence. */
  #excludesAny(link: number, counts: (claim: number) => boolean): boolean {
    const g = this.#g;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (!counts(claim) && g.claimRetracted[claim] === 0) return true;
    }
    return false;
  }

  /**
   * Whether a claim that counts overlaps the time window. A link without dated claims is kept. Reference data holds at
   * any time.
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

/** Verdicts on a source: whether its claims count. */
const ALWAYS = 1;
const NEVER = 2;
const UNGRADED = 3;
const DEPENDS = 4;

/** Returns the verdict on a source, computed once per source. */
function sourceVerdicts(g: GraphColumns, evidence: EvidenceNumbers): (source: number) => number {
  const [sources, publishers] = [new Set(evidence.sources), new Set(evidence.publishers)];
  const cache = new Uint8Array(g.sourceCount);
  const verdict = (source: number) => {
    const grade = g.sourceGrade[source]!;
    if (isReferenceGrade(grade)) return ALWAYS;
    if (grade === RELIABILITY_INDEX.F && !evidence.ungraded) return UNGRADED;
    const isExcluded =
      (grade > evidence.worstGrade && grade <= RELIABILITY_INDEX.E) ||
      sources.has(source) ||
      publishers.has(g.sourcePublisher[source]!);
    return isExcluded ? NEVER : DEPENDS;
  };
  return (source) => cache[source] || (cache[source] = verdict(source));
}

/** Combines evidence filters that must all hold into one. */
function allOf(parts: readonly EvidenceNumbers[]): EvidenceNumbers {
  const days = parts.flatMap(({ claimedBefore }) => claimedBefore ?? []);
  return {
    sources: parts.flatMap((part) => part.sources),
    publishers: parts.flatMap((part) => part.publishers),
    speakers: parts.flatMap((part) => part.speakers),
    origins: parts.flatMap((part) => part.origins),
    worstGrade: Math.min(...parts.map((part) => part.worstGrade)),
    ungraded: parts.every((part) => part.ungraded),
    hedges: intersection(parts.map((part) => part.hedges)),
    claimedBefore: days.length > 0 ? Math.min(...days) : null,
  };
}

/** A test for links about commodities: at an end, by a qualifier of a claim that counts, or by a flow that moves them. */
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
  const qualifierTexts = new Set([
    ...[...commodities].map((entity) => `commodity=${projection.idOf(entity)}`),
    ...[...flows].map((entity) => `flow=${projection.idOf(entity)}`),
  ]);
  const isNamed = listTest(g, (qualifiers) => qualifiers.some((text) => qualifierTexts.has(text)));
  const isAbout = (entity: number) => commodities.has(entity) || flows.has(entity);
  return (link) => {
    if (isAbout(g.linkFrom[link]!) || isAbout(g.linkTo[link]!)) return true;
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (g.claimRetracted[claim] === 0 && isNamed(g.claimQualifiers[claim]!) && (!counts || counts(claim)))
        return true;
    }
    return false;
  };
}

/** A test of packed lists, cached by list. */
function listTest(g: GraphColumns, test: (list: string[]) => boolean): (list: number) => boolean {
  const cache = new Map<number, boolean>();
  return (list) => {
    const cached = cache.get(list);
    if (cached !== undefined) return cached;
    const found = test(listAt(g.lists, list));
    cache.set(list, found);
    return found;
  };
}
