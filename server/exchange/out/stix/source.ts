import type { Source } from '../../../model/entity.ts';
import { cite } from '../cite.ts';
import { uri } from '../uri.ts';
import type { StixEntityType } from './entity-types.ts';
import { CHASQUI, stixId } from './ids.ts';
import { CREATED, days, ownFields, startOf, stixObject } from './object.ts';

const OWN = [
  'publisher',
  'outlet',
  'url',
  'published',
  'language',
  'reliability',
  'reliabilityReason',
  'role',
];

/** A pointer to a document: our citation, its address, and our id of it. */
export const reference = (source: Source): object => ({
  source_name: cite(source),
  url: source.url ? uri(source.url) : undefined,
  external_id: source.id,
});

/**
 * A source: a report. STIX wants one to be published at an instant and to refer to something: the first instant of
 * the day it may have come out, else that of `created`; and its outlet, else Chasqui.
 */
export function stixSource(
  source: Source,
  types: ReadonlyMap<string, StixEntityType>,
  modified: string,
): object {
  const { id, title, outlet, published } = source;
  const type = outlet ? types.get(outlet) : undefined;
  const fields = {
    name: title,
    published: startOf(days(published).earliest) ?? CREATED,
    object_refs: [outlet && type ? stixId(type, outlet) : CHASQUI],
    external_references: [reference(source)],
  };
  return stixObject('report', id, { created: CREATED, modified }, fields, {
    source_id: id,
    ...ownFields(source, OWN),
  });
}
