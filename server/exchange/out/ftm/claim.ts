import { CLAIM_FIELDS } from '../../../model/claim.ts';
import type { OutClaim } from '../format.ts';
import { fields, ftmObject, properties } from './object.ts';

const OWN = [
  ...['subject', 'type', 'object', 'link', 'property', 'value', 'min', 'max', 'unit', 'approximate'],
  ...CLAIM_FIELDS.filter((field) => field !== 'statement'),
  ...['source', 'attributedTo', 'origin', 'qualifiers'],
  ...['recordedAt', 'importId'],
];

/** A claim: a note on its subject and object, with its source as proof. */
export function ftmClaim(claim: OutClaim): object {
  const { id, subject, object, source, statement, stance, hedge, claimed, recordedAt, qualifiers } = claim;
  const pairs = Object.entries(qualifiers).map(([key, value]) => `${key}=${value}`);
  const kept = properties({
    description: [statement],
    entity: object === null ? [subject] : [subject, object],
    proof: [source],
    keywords: [stance.toLowerCase(), hedge.toLowerCase()],
    createdAt: [claimed],
    retrievedAt: [recordedAt],
  });
  // The statement is also in the notes when FtM's cleaning changes it.
  const names = kept['description']?.[0] === statement ? OWN : [...OWN, 'statement'];
  const notes = fields({ ...claim, qualifiers: pairs }, names);
  return ftmObject(id, 'Note', { ...kept, ...properties({ notes }) });
}
