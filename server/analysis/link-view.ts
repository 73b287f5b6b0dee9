import { RELIABILITIES, type Hedge, type Reliability, type Status } from '../model/kinds.ts';
import { summarise, type LinkSummary } from '../model/link-summary.ts';
import { overlap } from '../model/edtf.ts';
import type { ProjectedClaim, ProjectedLink, Projection } from './projection.ts';

/** Which claims count. Every given part must hold. */
export interface EvidenceFilter {
  readonly excludeSources?: readonly string[] | null;
  readonly excludePublishers?: readonly string[] | null;
  readonly excludeSpeakers?: readonly string[] | null;
  readonly minReliability?: Reliability | null;
  readonly hedges?: readonly Hedge[] | null;
  /** A day; keeps claims made then or before. */
  readonly claimedBefore?: string | null;
}

/** Which links. Every given part must hold. */
export interface LinkFilter {
  readonly types?: readonly string[] | null;
  readonly minConfidence?: number | null;
  readonly statuses?: readonly Status[] | null;
  readonly happened?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly commodities?: readonly string[] | null;
  readonly evidence?: EvidenceFilter | null;
}

/** A link as a filter leaves it: its surviving claims and what they add up to. */
export interface LinkInView {
  readonly link: ProjectedLink;
  readonly claims: readonly ProjectedClaim[];
  readonly summary: LinkSummary;
}

/** The links that pass a filter, by link number, and what the filter did. */
export interface LinkView {
  readonly projection: Projection;
  /** null where the filter removed the link. */
  readonly links: readonly (LinkInView | null)[];
  readonly linksExcluded: number;
  /** Links kept although nothing says when they held. */
  readonly unknownTimeIncluded: number;
  /** Claims left out because nothing says when they were made. */
  readonly unknownClaimedExcluded: number;
}

/** Applies a filter. With an evidence part, links are added up again from the claims that survive. O(claims). */
export function viewLinks(projection: Projection, filter: LinkFilter = {}): LinkView {
  const commodities = filter.commodities ? new Set(filter.commodities) : null;
  const flows = commodities ? flowsMoving(projection, commodities) : new Set<string>();
  const counts = { linksExcluded: 0, unknownTimeIncluded: 0, unknownClaimedExcluded: 0 };
  const links = projection.links.map((link) => {
    const { kept, undated } = survivors(link, filter.evidence);
    counts.unknownClaimedExcluded += undated;
    const seen = kept === link.claims ? { link, claims: kept, summary: link.summary } : again(link, kept);
    const time = timeOf(kept, filter.happened);
    const passes =
      kept.length > 0 &&
      (!filter.types || filter.types.includes(link.type)) &&
      (filter.minConfidence == null || seen.summary.confidence >= filter.minConfidence) &&
      (!filter.statuses || filter.statuses.includes(seen.summary.status)) &&
      time !== 'outside' &&
      (!commodities || about(seen, commodities, flows, projection));
    if (!passes) counts.linksExcluded++;
    else if (time === 'unknown') counts.unknownTimeIncluded++;
    return passes ? seen : null;
  });
  return { projection, links, ...counts };
}

const again = (link: ProjectedLink, claims: readonly ProjectedClaim[]) => ({
  link,
  claims,
  summary: summarise(claims),
});

function survivors(link: ProjectedLink, evidence: EvidenceFilter | null | undefined) {
  if (!evidence) return { kept: link.claims, undated: 0 };
  let undated = 0;
  const kept = link.claims.filter((claim) => {
    if (!trusted(claim, evidence)) return false;
    if (!evidence.claimedBefore) return true;
    if (claim.claimedLatest === null) undated++;
    return claim.claimedLatest !== null && claim.claimedLatest <= evidence.claimedBefore;
  });
  return { kept: kept.length === link.claims.length ? link.claims : kept, undated };
}

function trusted(claim: ProjectedClaim, evidence: EvidenceFilter): boolean {
  const { excludeSources, excludePublishers, excludeSpeakers, minReliability, hedges } = evidence;
  const speaks = (id: string) => claim.origin === id || claim.attributedToIds.includes(id);
  return (
    !excludeSources?.includes(claim.sourceId) &&
    !(claim.publisher !== null && excludePublishers?.includes(claim.publisher)) &&
    !excludeSpeakers?.some(speaks) &&
    (!minReliability || RELIABILITIES.indexOf(claim.reliability) <= RELIABILITIES.indexOf(minReliability)) &&
    (!hedges || hedges.includes(claim.hedge))
  );
}

function timeOf(claims: readonly ProjectedClaim[], window: LinkFilter['happened']) {
  if (!window || (!window.from && !window.to)) return 'inside';
  const span = { earliest: window.from ?? null, latest: window.to ?? null };
  let unknown = false;
  for (const { happenedEarliest: earliest, happenedLatest: latest } of claims) {
    if (earliest === null && latest === null) unknown = true;
    else if (overlap({ earliest, latest }, span)) return 'inside';
  }
  return unknown ? 'unknown' : 'outside';
}

/** Ids of the flows that move any of the commodities. */
function flowsMoving(projection: Projection, commodities: ReadonlySet<string>): Set<string> {
  const flows = projection.links.filter(
    (l) => l.type === 'MOVES' && commodities.has(projection.entities[l.to]?.id ?? ''),
  );
  return new Set(flows.map((l) => projection.entities[l.from]?.id ?? ''));
}

function about(
  { link, claims }: LinkInView,
  commodities: ReadonlySet<string>,
  flows: ReadonlySet<string>,
  { entities }: Projection,
): boolean {
  const named = (qualifier: string) => {
    const [key, value = ''] = qualifier.split('=');
    return (key === 'commodity' && commodities.has(value)) || (key === 'flow' && flows.has(value));
  };
  const ends = [entities[link.from]?.id ?? '', entities[link.to]?.id ?? ''];
  return (
    ends.some((id) => commodities.has(id) || flows.has(id)) || claims.some((c) => c.qualifiers.some(named))
  );
}
