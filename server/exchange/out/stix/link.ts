import { LINK_ATTRIBUTES } from '../attributes.ts';
import type { OutLink } from '../format.ts';
import type { StixEntityType } from './entity-types.ts';
import { stixId } from './ids.ts';
import { CREATED, endOf, ownFields, startOf, stixObject } from './object.ts';

/** Sources are with the claims, and the label is the description. */
const { label: _label, sources: _sources, ...OWN } = LINK_ATTRIBUTES;

/** A link: a relationship of the type's own name from the first instant of its first day to the last of its last. */
export function stixLink(
  link: OutLink,
  types: ReadonlyMap<string, StixEntityType>,
  modified: string,
): object {
  const { id, type, label, from, to, confidence, earliest, latest } = link;
  const end = (entity: string) => {
    const as = types.get(entity);
    if (as === undefined) throw new Error(`the link ${id} ends at ${entity}, which is not in the file`);
    return stixId(as, entity);
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
    ...ownFields(link, Object.keys(OWN)),
  });
}
