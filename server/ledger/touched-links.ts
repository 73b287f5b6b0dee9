import { isLinkClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import { eachInTurns } from '../model/event-loop.ts';
import { linkId, linkKey, type LinkKey } from '../model/ids.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** A link whose claims change, by its id and its key. */
export type TouchedLink = LinkKey & { readonly id: string };

/** The links that claims contribute to, each once. */
export async function linksOfClaims(
  claims: Iterable<{ readonly claim: LinkClaim | ValueClaim }>,
  { linkTypes }: Vocabulary,
): Promise<TouchedLink[]> {
  const links = new Map<string, TouchedLink>();
  await eachInTurns(claims, ({ claim }) => {
    const type = isLinkClaim(claim) && linkTypes.get(claim.type);
    if (!type || !isLinkClaim(claim)) return;
    const key = linkKey(claim, type);
    const id = linkId(key);
    links.set(id, { id, ...key });
  });
  return [...links.values()];
}

/** A claim as it is read from the database; fields of links are null for a value claim. */
interface StoredClaim {
  readonly type: string | null;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly linkId: string | null;
  readonly qualifiers: readonly string[];
}

/** The links that recorded claims contribute to, each once. */
export function linksOfRows(rows: readonly StoredClaim[], { linkTypes }: Vocabulary): TouchedLink[] {
  const links = new Map<string, TouchedLink>();
  for (const { type, subjectId: subject, objectId: object, linkId: id, qualifiers } of rows) {
    const rule = type === null ? undefined : linkTypes.get(type);
    if (!rule || type === null || object === null || id === null) continue;
    links.set(id, { id, ...linkKey({ type, subject, object, qualifiers: qualifiersOf(qualifiers) }, rule) });
  }
  return [...links.values()];
}
