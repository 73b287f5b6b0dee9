import { disputes } from '../model/contradiction.ts';
import { forEachYielding } from '../model/event-loop.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import type { Language, Vocabulary } from '../model/vocabulary.ts';
import type { ProjectedClaimRow } from '../store/rows.ts';
import { STATUS_INDEX } from './graph/graph-columns.ts';
import type { Projection } from './projection.ts';

export interface ComputedDispute {
  readonly id: string;
  readonly basis: 'VALUE' | 'LINK';
  /** Names and words of the vocabulary. */
  readonly title: (language: Language) => string;
  readonly subjectId: string | null;
  readonly property: string | null;
  readonly linkId: string | null;
  /** Claims by their seq. */
  readonly versions: readonly { readonly label: string; readonly claims: readonly number[] }[];
}

/** Every contradiction that can be computed: between value claims, then links whose status is CONTESTED. */
export async function computedDisputes(
  projection: Projection,
  vocabulary: Vocabulary,
): Promise<ComputedDispute[]> {
  const found: ComputedDispute[] = [];
  const groups = new Map<string, ProjectedClaimRow[]>();
  await forEachYielding(projection.valueClaims, (claim) => {
    const key = valueKey(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  });
  await forEachYielding(groups.values(), (group) => {
    if (group.length > 1) found.push(...valueDisputes(group, projection, vocabulary));
  });
  const { linkStatus } = projection.columns;
  await forEachYielding(projection.links(), (link) => {
    if (linkStatus[link] === STATUS_INDEX.CONTESTED) found.push(linkDispute(link, projection, vocabulary));
  });
  return found;
}

/** Claims that may contradict each other: same subject, property and qualifiers. */
export const valueKey = (claim: {
  subjectId: string;
  property: string | null;
  qualifiers: readonly string[];
}) => JSON.stringify([claim.subjectId, claim.property, ...claim.qualifiers]);

/** A projected claim in the form that the contradiction rules expect. */
const asStatement = (claim: ProjectedClaimRow, projection: Projection) => ({
  id: claim.id,
  seq: claim.seq,
  stance: claim.stance,
  value: claim.value ?? '',
  min: claim.min,
  max: claim.max,
  happened: { earliest: claim.happenedEarliest, latest: claim.happenedLatest },
  claimed: { earliest: claim.claimedEarliest, latest: claim.claimedLatest },
  party: projection.partyOf(claim.origin),
});

/** Disputes among claims of one {@link valueKey}. */
function valueDisputes(
  group: readonly ProjectedClaimRow[],
  projection: Projection,
  vocabulary: Vocabulary,
): ComputedDispute[] {
  const [first] = group;
  const property = vocabulary.properties.get(first?.property ?? '');
  if (!first || !property) return [];
  const name = nameById(projection, first.subjectId);
  const title = (language: Language) => {
    const label =
      vocabulary.translations.get(language)?.properties.get(first.property ?? '') ?? property.label;
    const qualifiers = qualifierText(first.qualifiers, projection, vocabulary, language);
    return `${name}: ${label}${qualifiers && ` (${qualifiers})`}`;
  };
  const statements = group.map((claim) => asStatement(claim, projection));
  return disputes(statements, property).map((versions) => ({
    id: `dispute-${versions[0]?.claims[0]?.id ?? ''}`,
    basis: 'VALUE' as const,
    title,
    subjectId: first.subjectId,
    property: first.property,
    linkId: null,
    versions: versions.map(({ label, claims }) => ({ label, claims: claims.map(({ seq }) => seq) })),
  }));
}

/** Qualifiers as text: `from La Paz, cause gunshot`. */
function qualifierText(
  qualifiers: readonly string[],
  projection: Projection,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const labels = vocabulary.translations.get(language)?.qualifiers;
  return Object.entries(qualifiersOf(qualifiers))
    .map(([key, value]) => {
      const rule = vocabulary.qualifiers.get(key);
      return `${labels?.get(key) ?? rule?.label ?? key} ${rule?.value === 'entity' ? nameById(projection, value) : value}`;
    })
    .join(', ');
}

function nameById(projection: Projection, id: string): string {
  const number = projection.numberOf(id);
  return number === undefined ? id : projection.nameOf(number);
}

function linkDispute(number: number, projection: Projection, vocabulary: Vocabulary): ComputedDispute {
  const link = projection.link(number);
  const claims = projection.claimsOn(number).map((claim) => projection.claim(claim));
  const side = (stance: string) => claims.filter((c) => c.stance === stance).map(({ seq }) => seq);
  const title = (language: Language) => {
    const label = vocabulary.translations.get(language)?.linkTypes.get(link.type)?.label;
    const inEnglish = vocabulary.linkTypes.get(link.type)?.label ?? link.type;
    return `${projection.nameOf(link.from)} ${label ?? inEnglish} ${projection.nameOf(link.to)}`;
  };
  const neither = side('UNCONFIRMED');
  return {
    id: `dispute-${link.id}`,
    basis: 'LINK',
    title,
    subjectId: null,
    property: null,
    linkId: link.id,
    versions: [
      { label: 'supports', claims: side('SUPPORTS') },
      { label: 'denies', claims: side('DENIES') },
      ...(neither.length > 0 ? [{ label: 'does not say', claims: neither }] : []),
    ],
  };
}
