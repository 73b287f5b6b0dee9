import { cypher } from './cypher.ts';
import { cytoscape } from './cytoscape.ts';
import type { Format } from './format.ts';
import { ftm } from './ftm.ts';
import { geojson } from './geojson.ts';
import { gephiCsv } from './gephi-csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';
import { neo4jCsv } from './neo4j-csv.ts';
import { stix } from './stix.ts';
import { xlsx } from './xlsx.ts';

/** The export formats by their names in GraphQL. */
export const FORMATS = {
  CYTOSCAPE: cytoscape,
  GRAPHML: graphml,
  GEXF: gexf,
  GEOJSON: geojson,
  STIX: stix,
  FTM: ftm,
  JSONL: jsonl,
  GEPHI_CSV: gephiCsv,
  XLSX: xlsx,
  CYPHER: cypher,
  NEO4J_CSV: neo4jCsv,
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

/** The format with a name in URLs and commands: `graphml`, `neo4j-csv`. */
export const formatNamed = (name: string): Format | undefined =>
  (FORMATS as Readonly<Record<string, Format>>)[name.toUpperCase().replaceAll('-', '_')];

/** The names of formats in URLs and commands. */
export const FORMAT_NAMES = Object.keys(FORMATS).map((name) => name.toLowerCase().replaceAll('_', '-'));
