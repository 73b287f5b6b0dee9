import type { Entity } from '../../model/entity.ts';
import { attributesOf, DERIVED_ATTRIBUTES, LINK_ATTRIBUTES, type AttributeType } from './attributes.ts';
import type { Format, OutLink } from './format.ts';
import { losses } from './losses.ts';
import { xml } from './xml.ts';

/** Fields with a built-in attribute in GEXF. */
const { name: _name, ...NODE } = DERIVED_ATTRIBUTES;
const { label: _label, earliest: _earliest, latest: _latest, confidence: _weight, ...EDGE } = LINK_ATTRIBUTES;

/**
 * GEXF 1.3 (https://gexf.net/1.3/gexf.xsd): a dynamic graph whose links last from the first to the last day that
 * supporting claims are dated to. The weight of a link is its confidence; Gephi distinguishes parallel links by kind.
 */
export const gexf: Format = {
  name: 'GEXF 1.3',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  losses: losses(
    'LOSS_CLAIMS',
    'LOSS_LISTS',
    'LOSS_UNDIRECTED_FOR_READERS',
    'LOSS_UNDATED_LINKS',
    'LOSS_GEPHI_MERGES',
    'LOSS_XML_CHARACTERS',
  ),
  async *write({ title, version, entities, links }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Chasqui</creator><description>${xml(title)}, graph version ${version}</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${attributes('node', NODE)}
${attributes('edge', EDGE)}
<nodes>\n`;
    for await (const piece of entities()) yield piece.map(node).join('');
    yield '</nodes>\n<edges>\n';
    for await (const piece of links()) yield piece.map(edge).join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

const node = (entity: Entity) =>
  `<node id="${xml(entity.id)}" label="${attribute(entity.name)}">${attvalues(NODE, entity)}</node>\n`;

function edge(link: OutLink): string {
  const { id, from, to, label, confidence, earliest, latest } = link;
  const days = `${earliest ? ` start="${earliest}"` : ''}${latest ? ` end="${latest}"` : ''}`;
  const ends = `source="${xml(from)}" target="${xml(to)}"`;
  return `<edge id="${xml(id)}" ${ends} kind="${xml(link.type)}" label="${attribute(label)}" weight="${confidence}"${days}>${attvalues(EDGE, link)}</edge>\n`;
}

const attributes = (what: 'node' | 'edge', table: Readonly<Record<string, AttributeType>>) =>
  `<attributes class="${what}">${Object.entries(table)
    .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
    .join('')}</attributes>`;

function attvalues(table: Readonly<Record<string, AttributeType>>, item: Entity | OutLink): string {
  let written = '';
  for (const [name, value] of attributesOf(table, item)) {
    written += `<attvalue for="${name}" value="${typeof value === 'string' ? attribute(value) : value}"/>`;
  }
  return written && `<attvalues>${written}</attvalues>`;
}

/** Escapes text in an attribute, where readers convert line ends to spaces. */
const attribute = (text: string) => xml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
