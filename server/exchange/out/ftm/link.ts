import { LINK_ATTRIBUTES } from '../attributes.ts';
import type { OutLink } from '../format.ts';
import { ftmId } from './clean.ts';
import { fields, ftmObject, properties } from './object.ts';
import { edgeOf, type FtmSchema } from './schemata.ts';

/** The label is the role, and sources are the publishers. */
const { label: _label, sources: _sources, ...OWN } = LINK_ATTRIBUTES;

/** A link: an interval from the first to the last day that supporting claims are dated to. */
export function ftmLink(link: OutLink, schemata: ReadonlyMap<string, FtmSchema>): object {
  const { id, type, label, from, to, status, earliest, latest, sources } = link;
  const edge = edgeOf(type, schemaOf(from), schemaOf(to));
  const kept = properties({
    startDate: [earliest],
    endDate: [latest],
    summary: [describe(link)],
    [edge.labelProperty]: [label],
    status: edge.labelProperty === 'role' ? [status] : [],
    publisher: sources,
    description: fields(link, ['from', 'to', ...Object.keys(OWN)]),
  });
  return ftmObject(id, edge.schema, { [edge.from[0]]: [ftmId(from)], [edge.to[0]]: [ftmId(to)], ...kept });

  function schemaOf(end: string): FtmSchema {
    const schema = schemata.get(end);
    if (schema === undefined) throw new Error(`the end ${end} of link ${id} is missing from the file`);
    return schema;
  }
}

/** Describes a link for FtM, which has no confidence: `tied to: probable (0.71), alleged; 3 claims, 2 sources`. */
function describe({ label, status, confidence, hedge, claimCount, sourceCount }: OutLink): string {
  const wording = hedge === null ? '' : `, ${hedge.toLowerCase()}`;
  return `${label}: ${status.toLowerCase()} (${confidence.toFixed(2)})${wording}; ${count(claimCount, 'claim')}, ${count(sourceCount, 'source')}`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
