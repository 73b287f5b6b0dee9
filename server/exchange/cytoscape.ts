import type { Format, OutEntity, OutLink } from './format.ts';
import { withoutNulls } from './without-nulls.ts';

/**
 * Cytoscape JSON: the elements object that `cytoscape({ elements })` and `cy.json()` read, as Cytoscape
 * Desktop's CX-free "Cytoscape.js JSON" does (https://js.cytoscape.org/#notation/elements-json).
 * All ids are strings.
 */
export const cytoscape: Format = {
  extension: 'cyjs',
  mediaType: 'application/json',
  losses: ['Claims are not in the file: each link carries what they add up to, and its sources.'],
  write: ({ title, version, entities, links }) =>
    `${JSON.stringify(
      {
        format_version: '1.0',
        generated_by: 'chasqui',
        data: { name: title, graphVersion: version },
        elements: {
          nodes: entities.map((entity) => ({ data: nodeData(entity) })),
          edges: links.map((link) => ({ data: edgeData(link) })),
        },
      },
      null,
      1,
    )}\n`,
};

const nodeData = ({ own, ...entity }: OutEntity) => withoutNulls({ ...own, ...entity });

const edgeData = ({ from, to, ...link }: OutLink) => withoutNulls({ ...link, source: from, target: to });
