import type { Format, OutEntity, OutLink } from './format.ts';
import { losses } from './losses.ts';
import { jsonItems } from './json-items.ts';
import { withoutNulls } from './without-nulls.ts';

/**
 * Cytoscape JSON: the elements object that `cytoscape({ elements })` and `cy.json()` read, as Cytoscape
 * Desktop's CX-free "Cytoscape.js JSON" does (https://js.cytoscape.org/#notation/elements-json).
 * All ids are strings.
 */
export const cytoscape: Format = {
  name: 'Cytoscape JSON',
  extension: 'cyjs',
  mediaType: 'application/json',
  losses: losses('LOSS_CLAIMS'),
  async *write({ title, version, entities, links }) {
    const data = JSON.stringify({ name: title, graphVersion: version });
    yield `{"format_version":"1.0","generated_by":"chasqui","data":${data},\n"elements":{"nodes":[`;
    yield* jsonItems(entities(), (entity) => ({ data: nodeData(entity) }));
    yield '],\n"edges":[';
    yield* jsonItems(links(), (link) => ({ data: edgeData(link) }));
    yield ']}}\n';
  },
};

/** The imports of an entity are only for backups. */
const nodeData = ({ importIds: _, ...entity }: OutEntity) => withoutNulls(entity);

const edgeData = ({ from, to, ...link }: OutLink) => withoutNulls({ ...link, source: from, target: to });
