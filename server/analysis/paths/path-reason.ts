import type { LinkView } from '../link-view.ts';
import type { Hop, Path } from './describe-path.ts';
import type { PathQuery } from './path-query.ts';

/**
 * Main reason for the rank of a path. ONE_PARTY: the same single party supports every hop that is not reference data.
 * HUB: it passes an entity with many links, which costs more than any hop. WEAK_HOP: its hop of lowest confidence, with
 * the only party that supports it, if there is just one. HOPS: its length.
 */
export type PathReason =
  | { readonly code: 'ONE_PARTY'; readonly party: string }
  | { readonly code: 'HUB'; readonly entity: number; readonly links: number }
  | {
      readonly code: 'WEAK_HOP';
      readonly hop: Hop;
      readonly confidence: number;
      readonly party: string | null;
    }
  | { readonly code: 'HOPS'; readonly hops: number };

/** The reason with the greatest effect on the cost under a ranking. */
export function pathReason(view: LinkView, path: Path, ranking: PathQuery['ranking']): PathReason {
  const hops = path.hops.map((hop) => ({ hop, supporters: supportersOf(hop) }));
  const parties = new Set(hops.flatMap(({ supporters }) => supporters));
  const [party] = parties;
  if (parties.size === 1 && party !== undefined) return { code: 'ONE_PARTY', party };
  if (ranking === 'SHORTEST') return { code: 'HOPS', hops: path.hops.length };
  const weakest = hops.reduce((a, b) => (confidenceOf(b.hop) < confidenceOf(a.hop) ? b : a));
  const confidence = confidenceOf(weakest.hop);
  if (ranking === 'SPECIFIC') {
    const between = path.entities.slice(1, -1).map((entity) => ({
      entity,
      links: view.linksAt(entity).length,
    }));
    const hub = between.reduce((a, b) => (b.links > a.links ? b : a), { entity: -1, links: 0 });
    if (Math.log(hub.links) > -Math.log(confidence)) return { code: 'HUB', ...hub };
  }
  const [only, other] = weakest.supporters;
  const alone = other === undefined ? (only ?? null) : null;
  return { code: 'WEAK_HOP', hop: weakest.hop, confidence, party: alone };
}

const confidenceOf = (hop: Hop) => hop.links[0]?.confidence ?? 0;

/** Parties that support the strongest link of a hop; none for reference data. */
function supportersOf({ links }: Hop): string[] {
  const supporting = (links[0]?.contributions ?? []).filter(({ stance }) => stance === 'SUPPORTS');
  if (supporting.some(({ strongest }) => strongest.role === 'REFERENCE')) return [];
  return supporting.map(({ party }) => party);
}
