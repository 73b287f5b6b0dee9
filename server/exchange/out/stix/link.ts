import { LINK_ATTRIBUTES } from '../attributes.ts';
import type { OutLink } from '../format.ts';
import type { StixEntityType } from './entity-types.ts';
import { stixId } from './ids.ts';
import { CREATED, endOf, extensionFields, startOf, stixObject } from './object.ts';

/** Sources are in the claims, and the label is the description. */
const { label: _label, sources: _sources, ...OWN } = LINK_ATTRIBUTES;

/** A link: a relationship with the name of its type, from the start of its first day to the end of its last. */
export function stixLink(
  link: OutLink,
  types: ReadonlyMap<string, StixEntityType>,
  modified: string,
): object {
  const { id, type, label, from, to, confidence, earliest, latest } = link;
  const end = (entity: string) => {
    const endType = types.get(entity);
    if (endType === undefined) throw new Error(`the end ${entity} of link ${id} is missing from the file`);
    return stixId(endType, entity);
  };
  const fields = {
    relationship_type: type.toLowerCase().replaceAll('_', '-'),
    description: label,
    source_ref: end(from),
    target_ref: end(to),
    start_time: startOf(earliest),
    stop_time: endOf(latest),
    confidence: Math.round(confidence * 100),
  };
  return stixObject('relationship', id, { created: CREATED, modified }, fields, {
    link_id: id,
    ...extensionFields(link, Object.keys(OWN)),
  });
}
