import type { Entity } from '../../model/entity.ts';
import { attributesOf, DERIVED_ATTRIBUTES, LINK_ATTRIBUTES, type AttributeType } from './attributes.ts';
import type { Format, OutLink } from './format.ts';
import { losses } from './losses.ts';
import { xml } from './xml.ts';

/**
 * GraphML 1.0 (http://graphml.graphdrawing.org/primer/graphml-primer.html): keys precede the graph, and values are
 * scalars, so lists are text with one item per line.
 */
export const graphml: Format = {
  name: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  losses: losses('LOSS_CLAIMS', 'LOSS_LISTS', 'LOSS_UNDIRECTED_FOR_READERS', 'LOSS_XML_CHARACTERS'),
  async *write({ title, version, entities, links }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="g_name" for="graph" attr.name="name" attr.type="string"/>
<key id="g_version" for="graph" attr.name="graphVersion" attr.type="int"/>
${keys('node', 'n', DERIVED_ATTRIBUTES)}
${keys('edge', 'e', LINK_ATTRIBUTES)}
<graph id="chasqui" edgedefault="directed">
${datum('g_name', title)}${datum('g_version', version)}\n`;
    for await (const piece of entities()) yield piece.map(node).join('');
    for await (const piece of links()) yield piece.map(edge).join('');
    yield '</graph>\n</graphml>\n';
  },
};

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  double: 'double',
  integer: 'int',
  boolean: 'boolean',
};

const keys = (what: 'node' | 'edge', prefix: string, table: Readonly<Record<string, AttributeType>>) =>
  Object.entries(table)
    .map(
      ([name, type]) =>
        `<key id="${prefix}_${name}" for="${what}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
    )
    .join('\n');

const node = (entity: Entity) =>
  `<node id="${xml(entity.id)}">${dataOf('n', DERIVED_ATTRIBUTES, entity)}</node>\n`;

const edge = (link: OutLink) =>
  `<edge id="${xml(link.id)}" source="${xml(link.from)}" target="${xml(link.to)}">${dataOf('e', LINK_ATTRIBUTES, link)}</edge>\n`;

function dataOf(
  prefix: string,
  table: Readonly<Record<string, AttributeType>>,
  item: Entity | OutLink,
): string {
  let text = '';
  for (const [name, value] of attributesOf(table, item)) text += datum(`${prefix}_${name}`, value);
  return text;
}

const datum = (key: string, value: string | number | boolean) =>
  `<data key="${key}">${typeof value === 'string' ? xml(value) : value}</data>`;
