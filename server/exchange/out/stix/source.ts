import type { Source } from '../../../model/entity.ts';
import { cite } from '../cite.ts';
import { uri } from '../uri.ts';
import type { StixEntityType } from './entity-types.ts';
import { CHASQUI, stixId } from './ids.ts';
import { CREATED, days, extensionFields, startOf, stixObject } from './object.ts';

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

/** A reference to a document: its citation, its URL, and its id in Chasqui. */
export const reference = (source: Source): object => ({
  source_name: cite(source),
  url: source.url ? uri(source.url) : undefined,
  external_id: source.id,
});

/**
 * A source: a report. STIX requires an instant of publication, the start of the first day on which it may have been
 * published, otherwise `created`; and an object that it refers to, its outlet, otherwise Chasqui.
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
    ...extensionFields(source, OWN),
  });
}
