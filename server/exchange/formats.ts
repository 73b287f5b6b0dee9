import { cytoscape } from './cytoscape.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';

/** Every format that a subgraph can be exported to, by its name in GraphQL. */
export const FORMATS = {
  CYTOSCAPE: cytoscape,
  GRAPHML: graphml,
  GEXF: gexf,
  GEOJSON: geojson,
} as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;
