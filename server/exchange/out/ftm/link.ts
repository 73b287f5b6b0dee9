import { LINK_ATTRIBUTES } from '../attributes.ts';
import type { OutLink } from '../format.ts';
import { ftmId } from './clean.ts';
import { fields, ftmObject, properties } from './object.ts';
import { edgeOf, type FtmSchema } from './schemata.ts';

/** The label is the role, and sources are the publisher. */
const { label: _label, sources: _sources, ...OWN } = LINK_ATTRIBUTES;

/** A link: an interval from the first day that a supporting claim is dated to to the last. */
export function ftmLink(link: OutLink, schemata: ReadonlyMap<string, FtmSchema>): object {
  const { id, type, label, from, to, status, earliest, latest, sources } = link;
  const edge = edgeOf(type, schemaOf(from), schemaOf(to));
  const said = properties({
    startDate: [earliest],
    endDate: [latest],
    summary: [inWords(link)],
    [edge.said]: [label],
    status: edge.said === 'role' ? [status] : [],
    publisher: sources,
    description: fields(link, ['from', 'to', ...Object.keys(OWN)]),
  });
  return ftmObject(id, edge.schema, { [edge.from[0]]: [ftmId(from)], [edge.to[0]]: [ftmId(to)], ...said });

  function schemaOf(end: string): FtmSchema {
    const schema = schemata.get(end);
    if (schema === undefined) throw new Error(`the link ${id} ends at ${end}, which is not in the file`);
    return schema;
  }
}

/** FtM has no place for confidence: `tied to: probable (0.71), alleged; 3 claims, 2 sources`. */
function inWords({ label, status, confidence, hedge, claimCount, sourceCount }: OutLink): string {
  const worded = hedge === null ? '' : `, ${hedge.toLowerCase()}`;
  return `${label}: ${status.toLowerCase()} (${confidence.toFixed(2)})${worded}; ${count(claimCount, 'claim')}, ${count(sourceCount, 'source')}`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
