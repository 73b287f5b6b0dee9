import type { Claim, Ref } from '../api/types.ts';

interface Speaker {
  readonly name: string;
  readonly role: string | null;
  /** Null if the claim is not attributed, so that the source itself speaks. */
  readonly entity: Ref | null;
}

/** The original speaker of a claim: the last in its attribution, or else the publisher of the source. */
export function speakerOf({ attributedTo, source }: Claim): Speaker {
  const last = attributedTo.at(-1);
  if (!last) return { name: source.publisher ?? source.title, role: null, entity: null };
  return { name: last.name, role: (last as { readonly role?: string | null }).role ?? null, entity: last };
}
