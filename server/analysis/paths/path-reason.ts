import type { LinkView } from '../link-view.ts';
import type { Hop, Path } from './describe-path.ts';
import type { PathQuestion } from './path-question.ts';

/**
 * Why a path ranks where it does. ONE_PARTY: every hop that is not reference data rests on the word of the same party alone. HUB: it
 * passes an entity with many links, which costs it more than any hop. WEAK_HOP: its least certain hop, with
 * the party that alone supports it, if there is one. HOPS: its length decides.
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

/** The reason that weighs most in what the ranking charges. */
export function pathReason(view: LinkView, path: Path, ranking: PathQuestion['ranking']): PathReason {
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

/** Parties that support the link that carries a hop; none for reference data, which rests on nobody's word. */
function supportersOf({ links }: Hop): string[] {
  const supporting = (links[0]?.contributions ?? []).filter(({ stance }) => stance === 'SUPPORTS');
  if (supporting.some(({ strongest }) => strongest.role === 'REFERENCE')) return [];
  return supporting.map(({ party }) => party);
}
