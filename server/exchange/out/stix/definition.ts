import { CHASQUI, EXTENSION } from './ids.ts';
import { CREATED } from './object.ts';

const common = { spec_version: '2.1', created: CREATED, modified: CREATED };

/** The creator of every object of the file. */
export const chasquiIdentity = {
  type: 'identity',
  id: CHASQUI,
  ...common,
  name: 'Chasqui',
  description:
    'A knowledge graph that stores the claims of sources and combines them into links with an explicit confidence.',
  identity_class: 'system',
};

/** Defines Chasqui's properties, which are in one extension of each object, apart from those of other programs. */
export const extensionDefinition = {
  type: 'extension-definition',
  id: EXTENSION,
  created_by_ref: CHASQUI,
  ...common,
  name: 'Chasqui',
  description: 'Properties of entities, links, claims and sources in Chasqui for which STIX has none.',
  version: '1.0.0',
  extension_types: ['property-extension'],
  schema: `Every object has one of entity_id, link_id, claim_id and source_id: its id in Chasqui, by which its kind is known.
Entities: kind (GROUP, PERSON, REGION, EVENT, COMMODITY, FLOW), subtype, aliases (list), anonymous, precision_km, iso (ISO 3166), happened (EDTF), unit. Name, summary and coordinates are the name, description, latitude and longitude of the object.
Links: link_type, symmetric (the ends have no order), confidence, support and denial (0 to 1), status (UNSUPPORTED, DENIED, CONTESTED, CONFIRMED, PROBABLE, POSSIBLE, DOUBTFUL), hedge (of the firmest supporting claim), earliest and latest (days), claim_count, source_count, origin_count, party_count (those of one party are not independent), qualifiers (list of key=value; they distinguish links of one type between the same ends). Ends are source_ref and target_ref.
Claims: subject and, for a claim on a link, link_type, object and link, all ids in Chasqui; for a claim on a value, property, value (as written), min and max (in unit; either may be open), unit, approximate. Then stance (SUPPORTS, DENIES, UNCONFIRMED), hedge (STATED, REPORTED, ALLEGED, SUSPECTED, SPECULATED: the wording of the source), credibility (1 to 6, Admiralty code; 6 cannot be judged), credibility_reason, source (id in Chasqui), source_ref (its report), attributed_to (ids in Chasqui, nearest outlet first, original speaker last), speaker_refs (the same as objects), origin, statement, locator, happened and claimed (EDTF), qualifiers (list of key=value), import_id, retracted_at (the instant of its retraction).
Sources: publisher, outlet (id in Chasqui), url, published (EDTF), language (ISO 639-1), reliability (A to F, Admiralty code), reliability_reason, role (EVIDENCE; REFERENCE: a gazetteer or common knowledge, which is not weighed).`,
};
