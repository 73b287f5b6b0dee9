import type { Format, OutEntity, OutLink } from './format.ts';
import { xml } from './xml.ts';

type Type = 'string' | 'double' | 'integer' | 'boolean';
type Value = string | number | boolean | readonly string[] | null;

/** Attributes by name, in the order of the file. What an item lacks is left out of it. */
const NODE: Readonly<Record<string, Type>> = {
  kind: 'string',
  subtype: 'string',
  aliases: 'string',
  summary: 'string',
  country: 'string',
  role: 'string',
  nationality: 'string',
  anonymous: 'boolean',
  lat: 'double',
  lon: 'double',
  precisionKm: 'double',
  iso: 'string',
  happened: 'string',
  unit: 'string',
};
const EDGE: Readonly<Record<string, Type>> = {
  type: 'string',
  symmetric: 'boolean',
  status: 'string',
  hedge: 'string',
  support: 'double',
  denial: 'double',
  claimCount: 'integer',
  originCount: 'integer',
  qualifiers: 'string',
  sources: 'string',
};

/**
 * GEXF 1.3 (https://gexf.net/1.3/gexf.xsd): a dynamic graph whose links last from the first to the last day
 * that a supporting claim is dated to. A link's weight is its confidence.
 */
export const gexf: Format = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  losses: [
    'Claims are not in the file: each link carries what they add up to, and its sources.',
    'Lists (aliases, sources, qualifiers) are written as text, one item a line.',
    'Links without a direction are written as directed ones, marked symmetric: common readers refuse a mix.',
    'Links that no claim dates last for all time.',
    'Characters that XML 1.0 cannot hold are replaced by U+FFFD.',
  ],
  write: ({ title, version, entities, links }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
      `<meta><creator>Chasqui</creator><description>${xml(title)}, graph version ${version}</description></meta>`,
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
      attributes('node', NODE),
      attributes('edge', EDGE),
      '<nodes>',
      ...entities.map(node),
      '</nodes>',
      '<edges>',
      ...links.map(edge),
      '</edges>',
      '</graph>',
      '</gexf>',
      '',
    ].join('\n'),
};

function node({ id, name, own, kind, subtype, aliases, summary }: OutEntity): string {
  const values = { ...own, kind, subtype, aliases, summary };
  return `<node id="${xml(id)}" label="${xml(name)}">${attvalues(NODE, values)}</node>`;
}

function edge(link: OutLink): string {
  const { id, from, to, label, confidence, earliest, latest } = link;
  const days = [earliest && ` start="${earliest}"`, latest && ` end="${latest}"`].filter(Boolean).join('');
  const ends = `source="${xml(from)}" target="${xml(to)}"`;
  return `<edge id="${xml(id)}" ${ends} label="${xml(label)}" weight="${confidence}"${days}>${attvalues(EDGE, link)}</edge>`;
}

const attributes = (what: 'node' | 'edge', named: Readonly<Record<string, Type>>) =>
  `<attributes class="${what}">${Object.entries(named)
    .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
    .join('')}</attributes>`;

function attvalues(named: Readonly<Record<string, Type>>, item: object): string {
  const values = item as Readonly<Record<string, Value>>;
  const written = Object.keys(named).flatMap((name) => {
    const value = values[name] ?? null;
    if (value === null || (typeof value === 'object' && value.length === 0)) return [];
    const text = typeof value === 'object' ? value.join('\n') : String(value);
    return `<attvalue for="${name}" value="${xml(text).replaceAll('\n', '&#10;')}"/>`;
  });
  return written.length > 0 ? `<attvalues>${written.join('')}</attvalues>` : '';
}
