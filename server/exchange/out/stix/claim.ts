import { CLAIM_FIELDS } from '../../../model/claim.ts';
import type { Hedge, Stance } from '../../../model/kinds.ts';
import type { OutClaim } from '../format.ts';
import type { StixEntityType } from './entity-types.ts';
import { CHASQUI, stixId } from './ids.ts';
import { extensionFields, nonEmpty, stixObject, type Version } from './object.ts';

const OWN = [
  ...['subject', 'type', 'object', 'link', 'property', 'value', 'min', 'max', 'unit', 'approximate'],
  ...CLAIM_FIELDS,
  ...['source', 'attributedTo', 'origin'],
  ...['importId', 'retractedAt'],
];

/** What claims refer to, by ids in Chasqui: the types of entities, and references to sources. */
export interface ReferenceIndex {
  readonly types: ReadonlyMap<string, StixEntityType>;
  readonly references: ReadonlyMap<string, object>;
}

/** The agreement of a claim with its link; strong only for what a source states. */
const OPINIONS: Readonly<Record<Stance, (hedge: Hedge) => string>> = {
  SUPPORTS: (hedge) => (hedge === 'STATED' ? 'strongly-agree' : 'agree'),
  DENIES: (hedge) => (hedge === 'STATED' ? 'strongly-disagree' : 'disagree'),
  UNCONFIRMED: () => 'neutral',
};

/** When a claim was recorded, and last changed by a retraction. */
export const claimVersion = ({ recordedAt, retractedAt }: OutClaim): Version => ({
  created: recordedAt,
  modified: retractedAt !== null && retractedAt > recordedAt ? retractedAt : recordedAt,
});

/**
 * A claim. A link claim is an opinion on its relationship; when it was retracted, that may not exist, and the opinion is
 * on the ends instead. A value claim is a note on its subject.
 */
export function stixClaim(claim: OutClaim, { types, references }: ReferenceIndex): object {
  const refs = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => {
      const type = id === null ? undefined : types.get(id);
      return id !== null && type ? [stixId(type, id)] : [];
    });
  const { id, subject, object, link, source, retractedAt, attributedTo, qualifiers } = claim;
  const ends = refs([subject, object]);
  const about = link !== null && retractedAt === null ? [stixId('relationship', link)] : ends;
  const reference = references.get(source);
  const [type, content] =
    claim.type === null ? (['note', note(claim)] as const) : (['opinion', opinion(claim)] as const);
  const fields = {
    ...content,
    object_refs: about.length > 0 ? about : [CHASQUI],
    external_references: reference && [reference],
    revoked: retractedAt === null ? undefined : true,
  };
  return stixObject(type, id, claimVersion(claim), fields, {
    claim_id: id,
    ...extensionFields(claim, OWN),
    qualifiers: nonEmpty(Object.entries(qualifiers).map(([key, value]) => `${key}=${value}`)),
    source_ref: reference && stixId('report', source),
    speaker_refs: nonEmpty(refs(attributedTo)),
  });
}

const opinion = ({ stance, hedge, statement }: OutClaim) => ({
  opinion: OPINIONS[stance](hedge),
  explanation: statement,
});

const note = ({ property, value, unit, statement }: OutClaim) => ({
  abstract: `${property}: ${value}${unit ? ` ${unit}` : ''}`,
  content: statement,
});
