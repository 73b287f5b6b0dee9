import type { ExportFormat } from './generated.ts';

/** Names of the export formats, the same in every language, in the order of the menu. */
const NAMES = {
  JSONL: 'Chasqui JSONL',
  CYTOSCAPE: 'Cytoscape JSON',
  GRAPHML: 'GraphML',
  GEXF: 'GEXF',
  GEOJSON: 'GeoJSON',
  STIX: 'STIX 2.1',
  FTM: 'FollowTheMoney',
  XLSX: 'Excel (XLSX)',
  GEPHI_CSV: 'CSV for Gephi',
  NEO4J_CSV: 'CSV for Neo4j',
  CYPHER: 'Cypher script',
} as const satisfies Readonly<Record<ExportFormat, string>>;

export const EXPORT_FORMATS = Object.keys(NAMES) as readonly ExportFormat[];

export type ExportAction = `export${ExportFormat}`;
export const exportAction = (format: ExportFormat): ExportAction => `export${format}`;

/** The names of the export actions; `word` puts the name of a format into a sentence. */
export const exportNames = (word: (name: string) => string) =>
  Object.fromEntries(EXPORT_FORMATS.map((format) => [exportAction(format), word(NAMES[format])])) as Readonly<
    Record<ExportAction, string>
  >;
