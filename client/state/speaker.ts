import type { Claim, Ref } from '../api/types.ts';

interface Speaker {
  readonly name: string;
  readonly role: string | null;
  /** Null where the source speaks in its own words. */
  readonly entity: Ref | null;
}

/** Who a claim goes back to: the last in its chain, else the publisher of the source. */
export function speakerOf({ attributedTo, source }: Claim): Speaker {
  const last = attributedTo.at(-1);
  if (!last) return { name: source.publisher ?? source.title, role: null, entity: null };
  return { name: last.name, role: (last as { readonly role?: string | null }).role ?? null, entity: last };
}
