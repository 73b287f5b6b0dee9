import { disputes } from '../model/contradiction.ts';
import { groupBy } from '../model/group-by.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ProjectedClaim, Projection } from './projection.ts';

export interface ComputedDispute {
  readonly id: string;
  readonly basis: 'VALUE' | 'LINK';
  readonly title: string;
  readonly subjectId: string | null;
  readonly property: string | null;
  readonly linkId: string | null;
  readonly versions: readonly { readonly label: string; readonly claims: readonly string[] }[];
}

/** Every contradiction that can be computed: between value claims, then links whose status is CONTESTED. */
export function computedDisputes(projection: Projection, vocabulary: Vocabulary): ComputedDispute[] {
  return [...valueDisputes(projection, vocabulary), ...linkDisputes(projection, vocabulary)];
}

/** Claims that may contradict each other: same subject, property and qualifiers. */
export const valueKey = (claim: {
  subjectId: string;
  property: string | null;
  qualifiers: readonly string[];
}) => JSON.stringify([claim.subjectId, claim.property, ...claim.qualifiers]);

/** A projected claim as the rule of contradiction takes it. */
export const asStatement = (claim: ProjectedClaim) => ({
  id: claim.id,
  stance: claim.stance,
  value: claim.value ?? '',
  min: claim.min,
  max: claim.max,
  happened: { earliest: claim.happenedEarliest, latest: claim.happenedLatest },
});

function valueDisputes(projection: Projection, vocabulary: Vocabulary): ComputedDispute[] {
  return [...groupBy(projection.valueClaims, valueKey).values()].flatMap((group) => {
    const [first] = group;
    const property = vocabulary.properties.get(first?.property ?? '');
    if (!first || !property) return [];
    const name = projection.entities[projection.numberOf.get(first.subjectId) ?? -1]?.name ?? first.subjectId;
    const narrowed =
      first.qualifiers.length > 0 ? ` (${inWords(first.qualifiers, projection, vocabulary)})` : '';
    return disputes(group.map(asStatement), property).map((versions) => ({
      id: `dispute-${versions[0]?.claims[0]?.id ?? ''}`,
      basis: 'VALUE' as const,
      title: `${name}: ${property.label}${narrowed}`,
      subjectId: first.subjectId,
      property: first.property,
      linkId: null,
      versions: versions.map(({ label, claims }) => ({ label, claims: claims.map(({ id }) => id) })),
    }));
  });
}

/** Qualifiers as people read them: `from La Paz, cause gunshot`. */
function inWords(qualifiers: readonly string[], projection: Projection, vocabulary: Vocabulary): string {
  const nameOf = (id: string) => projection.entities[projection.numberOf.get(id) ?? -1]?.name ?? id;
  return Object.entries(qualifiersOf(qualifiers))
    .map(([key, value]) => {
      const rule = vocabulary.qualifiers.get(key);
      return `${rule?.label ?? key} ${rule?.value === 'entity' ? nameOf(value) : value}`;
    })
    .join(', ');
}

function linkDisputes(projection: Projection, vocabulary: Vocabulary): ComputedDispute[] {
  return projection.links
    .filter(({ summary }) => summary.status === 'CONTESTED')
    .map((link) => {
      const side = (stance: string) => link.claims.filter((c) => c.stance === stance).map(({ id }) => id);
      const name = (entity: number) => projection.entities[entity]?.name ?? '';
      const label = vocabulary.linkTypes.get(link.type)?.label ?? link.type;
      const neither = side('UNCONFIRMED');
      return {
        id: `dispute-${link.id}`,
        basis: 'LINK' as const,
        title: `${name(link.from)} ${label} ${name(link.to)}`,
        subjectId: null,
        property: null,
        linkId: link.id,
        versions: [
          { label: 'supports', claims: side('SUPPORTS') },
          { label: 'denies', claims: side('DENIES') },
          ...(neither.length > 0 ? [{ label: 'does not say', claims: neither }] : []),
        ],
      };
    });
}
