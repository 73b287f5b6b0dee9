import type { Format, OutEntity, OutLink } from './format.ts';
import { xml } from './xml.ts';

type Value = string | number | boolean;

/**
 * GraphML 1.0 (http://graphml.graphdrawing.org/primer/graphml-primer.html): keys come before the graph, and a
 * value is a scalar, so lists are written as text, one item a line.
 */
export const graphml: Format = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  losses: [
    'Claims are not in the file: each link carries what they add up to, and its sources.',
    'Lists (aliases, sources, qualifiers) are written as text, one item a line.',
    'Links without a direction are written as directed ones, marked symmetric: common readers refuse a mix.',
    'Characters that XML 1.0 cannot hold are replaced by U+FFFD.',
  ],
  write({ title, version, entities, links }) {
    const nodes = entities.map((e) => ({ id: e.id, data: nodeData(e) }));
    const edges = links.map((l) => ({ ...l, data: edgeData(l) }));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
      '<key id="g_name" for="graph" attr.name="name" attr.type="string"/>',
      '<key id="g_version" for="graph" attr.name="graphVersion" attr.type="int"/>',
      ...keys('node', 'n', nodes),
      ...keys('edge', 'e', edges),
      '<graph id="chasqui" edgedefault="directed">',
      datum('g_name', title),
      datum('g_version', version),
      ...nodes.map(({ id, data }) => `<node id="${xml(id)}">${dataOf('n', data)}</node>`),
      ...edges.map(
        ({ id, from, to, data }) =>
          `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${dataOf('e', data)}</edge>`,
      ),
      '</graph>',
      '</graphml>',
      '',
    ].join('\n');
  },
};

const nodeData = ({ kind, name, subtype, aliases, summary, own }: OutEntity) =>
  scalars({ name, kind, subtype, aliases, summary, ...own });

const edgeData = ({ id: _id, from: _from, to: _to, ...rest }: OutLink) => scalars(rest);

function scalars(data: Record<string, Value | null | readonly string[]>): Map<string, Value> {
  const kept = new Map<string, Value>();
  for (const [key, value] of Object.entries(data)) {
    if (value === null) continue;
    if (typeof value === 'object') {
      if (value.length > 0) kept.set(key, value.join('\n'));
    } else kept.set(key, value);
  }
  return kept;
}

const REAL = new Set(['confidence', 'support', 'denial', 'lat', 'lon', 'precisionKm']);

function typeOf(name: string, value: Value): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return REAL.has(name) ? 'double' : 'int';
  return 'string';
}

function keys(
  what: 'node' | 'edge',
  prefix: string,
  items: readonly { data: Map<string, Value> }[],
): string[] {
  const types = new Map<string, string>();
  for (const { data } of items) for (const [name, value] of data) types.set(name, typeOf(name, value));
  return [...types].map(
    ([name, type]) =>
      `<key id="${prefix}_${xml(name)}" for="${what}" attr.name="${xml(name)}" attr.type="${type}"/>`,
  );
}

const dataOf = (prefix: string, data: Map<string, Value>) =>
  [...data].map(([name, value]) => datum(`${prefix}_${name}`, value)).join('');

const datum = (key: string, value: Value) => `<data key="${xml(key)}">${xml(String(value))}</data>`;
