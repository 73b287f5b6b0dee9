import type { Kind } from './kinds.ts';

/**
 * Value properties that are shown as fields of an entity: of the claims on each, the strongest. Each with the kinds
 * that have the field.
 */
export const DERIVED_PROPERTIES = {
  country: ['GROUP'],
  role: ['PERSON'],
  nationality: ['PERSON'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;
export type DerivedProperty = keyof typeof DERIVED_PROPERTIES;

export const isDerived = (property: string): property is DerivedProperty =>
  Object.hasOwn(DERIVED_PROPERTIES, property);

/** What decides between two claims that support a value of one property. */
export interface RankedValue {
  readonly id: string;
  /** See `claimWeight`. */
  readonly weight: number;
  /** The last day on which it may have been made; null when unknown. */
  readonly claimedLatest: string | null;
}

/** Whether a claim has precedence over another: the higher weight, otherwise the later one, otherwise the lower id. */
export function outranks(a: RankedValue, b: RankedValue): boolean {
  if (a.weight !== b.weight) return a.weight > b.weight;
  const [said, saidOther] = [a.claimedLatest ?? '', b.claimedLatest ?? ''];
  return said === saidOther ? a.id < b.id : said > saidOther;
}
