import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Entity, Source } from '../model/entity.ts';
import { forEachYielding } from '../model/event-loop.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Entities, sources and claims that are recorded together, such as a row of a file or a batch. */
interface Records {
  readonly entities: readonly { readonly value: Entity }[];
  readonly sources: readonly { readonly value: Source }[];
  readonly claims: readonly { readonly value: LinkClaim | ValueClaim }[];
}

/** Every id that the records define or refer to. */
export async function referencedIds(
  all: Iterable<Records>,
  { qualifiers }: Vocabulary,
): Promise<Set<string>> {
  const ids = new Set<string>();
  await forEachYielding(all, ({ entities, sources, claims }) => {
    for (const { value } of entities) ids.add(value.id);
    for (const { value } of sources) {
      ids.add(value.id);
      if (value.outlet) ids.add(value.outlet);
    }
    for (const { value: claim } of claims) {
      ids.add(claim.subject).add(claim.source);
      for (const speaker of claim.attributedTo) ids.add(speaker);
      if ('object' in claim) ids.add(claim.object);
      for (const key in claim.qualifiers) {
        if (qualifiers.get(key)?.value === 'entity') ids.add(claim.qualifiers[key] ?? '');
      }
    }
  });
  return ids;
}
