import { fetchQuery } from '../api/server.ts';
import type { Claim, EntityOnCanvas, Kind } from '../api/types.ts';
import type { Option } from '../ui/Typeahead.tsx';
import { wordsNow } from '../words/words.ts';
import { KindMark } from './KindMark.tsx';

/** Entities with a matching name or alias, as options. */
export async function findEntities(
  text: string,
  kinds: readonly Kind[] | null = null,
): Promise<Option<EntityOnCanvas>[]> {
  const { search } = await fetchQuery('Search', { text, kinds });
  return search.map(({ entity, matched }) => ({
    id: entity.id,
    text: entity.name,
    note: matched === entity.name ? '' : wordsNow().search.alias(matched),
    mark: <KindMark kind={entity.kind} />,
    value: entity,
  }));
}

/** Claims whose statement or source title contains the words, as options. */
export async function findClaims(text: string): Promise<Option<Claim>[]> {
  const { searchEvidence } = await fetchQuery('SearchEvidence', { text });
  return searchEvidence.nodes.map((claim) => ({
    id: claim.id,
    text: claim.statement,
    note: wordsNow().search.claimAbout(claim.subject.name, claim.source.title),
    mark: <KindMark kind={claim.subject.kind} />,
    value: claim,
  }));
}
