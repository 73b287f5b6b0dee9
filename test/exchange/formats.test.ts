import cytoscape from 'cytoscape';
import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { parse as readGexf } from 'graphology-gexf';
import { exported as exportedWhole } from '../support/exported.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string };
}
interface Ends {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

const HOSTILE = '<img src=x onerror="alert(1)"> & \'quotes\' ]]>';
const ids = [
  'apolo-ambush-2013',
  'coca-growers-apolo',
  'peruvian-traffickers',
  'ftc',
  'bolivia',
  'peru',
  'vraem',
  'hostile',
];
const query = `query X($format: ExportFormat!, $ids: [ID!]!) { subgraph(entityIds: $ids) {
  totalEntities totalLinks links { link { id confidence status hedge earliest from { id } to { id } } }
  export(format: $format) { filename mediaType encoding content losses } } }`;

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
  const input = {
    entities: [{ id: 'hostile', kind: 'GROUP', name: HOSTILE, aliases: ['bell\u0007'] }],
    linkClaims: [
      {
        subject: 'hostile',
        type: 'TIED_TO',
        object: 'ftc',
        hedge: 'STATED',
        source: 'src-chasqui-assessment',
        statement: HOSTILE,
      },
    ],
  };
  const { errors } = await server.ask(
    'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }',
    { input },
  );
  expect(errors).toBeUndefined();
});
afterAll(() => server.stop());

const exported = async (format: string) => {
  const { subgraph } = (await server.ask(query, { format, ids })).data;
  return { ...subgraph, links: subgraph.links.map(({ link }: { link: object }) => link) };
};

describe('the export of a subgraph', () => {
  it('as Cytoscape JSON loads in Cytoscape with every entity and link, and its confidence and status', async () => {
    const part = await exported('CYTOSCAPE');
    const cy = cytoscape({ headless: true, elements: JSON.parse(part.export.content).elements });
    expect(cy.nodes().length).toBe(part.totalEntities);
    expect(cy.edges().length).toBe(part.totalLinks);
    expect(part.totalLinks).toBeGreaterThan(6);
    for (const link of part.links) {
      const edge = cy.getElementById(link.id).data();
      expect(edge).toMatchObject({
        source: link.from.id,
        target: link.to.id,
        confidence: link.confidence,
        status: link.status,
      });
      expect(edge.hedge ?? null).toBe(link.hedge);
      expect(edge.earliest ?? null).toBe(link.earliest);
      expect(edge.sources.length).toBeGreaterThan(0);
    }
    expect(cy.getElementById('hostile').data('name')).toBe(HOSTILE);
  });

  it('as Cytoscape JSON of the complete graph loads in Cytoscape, with both ends of every link', async () => {
    const { elements } = JSON.parse((await exportedWhole(server, 'cytoscape')).toString());
    const cy = cytoscape({ headless: true, elements });
    const { data } = await server.ask('{ graph { entities links } }');
    expect([cy.nodes().length, cy.edges().length]).toEqual([data.graph.entities, data.graph.links]);
    expect(cy.edges().filter((edge) => edge.source().empty() || edge.target().empty()).length).toBe(0);
    expect(cy.edges().filter((edge) => edge.data('sources').length === 0).length).toBe(0);
  });

  it('as GraphML is read by graphology with equal counts and attributes', async () => {
    const part = await exported('GRAPHML');
    const graph = parse(Graph as unknown as Parameters<typeof parse>[0], part.export.content, {
      addMissingNodes: false,
    });
    expect(graph.order).toBe(part.totalEntities);
    expect(graph.size).toBe(part.totalLinks);
    for (const link of part.links) {
      const attributes = graph.getEdgeAttributes(link.id);
      expect(attributes['confidence']).toBeCloseTo(link.confidence, 12);
      expect(attributes).toMatchObject({
        status: link.status,
        sources: expect.stringMatching(/\(.*[A-F]\)/),
      });
      expect([graph.source(link.id), graph.target(link.id)]).toEqual([link.from.id, link.to.id]);
    }
    expect(graph.getNodeAttribute('hostile', 'name')).toBe(HOSTILE);
    expect(graph.getNodeAttribute('hostile', 'aliases')).toBe('bell\ufffd');
    expect(graph.getNodeAttribute('bolivia', 'lat')).toBeCloseTo(-16.3);
  });

  it('as GEXF is read by graphology with equal counts, weights and attributes', async () => {
    const part = await exported('GEXF');
    const graph = readGexf(Graph as unknown as Parameters<typeof readGexf>[0], part.export.content, {
      allowUndeclaredAttributes: false,
      addMissingNodes: false,
    });
    expect([graph.order, graph.size]).toEqual([part.totalEntities, part.totalLinks]);
    for (const link of part.links) {
      const attributes = graph.getEdgeAttributes(link.id);
      expect(attributes['weight']).toBeCloseTo(link.confidence, 12);
      expect(attributes).toMatchObject({ status: link.status });
      expect([graph.source(link.id), graph.target(link.id)]).toEqual([link.from.id, link.to.id]);
      if (link.earliest) expect(part.export.content).toContain(`start="${link.earliest}"`);
    }
    expect(part.export.content).toMatch(/<edge [^>]* kind="TIED_TO"/);
    expect(graph.getNodeAttribute('hostile', 'label')).toBe(HOSTILE);
    expect(graph.getNodeAttribute('bolivia', 'lat')).toBeCloseTo(-16.3);
  });

  it('as GeoJSON contains every region with coordinates, longitude first, and the links between them', async () => {
    const part = await exported('GEOJSON');
    const { type, features } = JSON.parse(part.export.content);
    expect(type).toBe('FeatureCollection');
    const points = features.filter((f: Feature) => f.geometry.type === 'Point');
    expect(points.map((f: Feature) => f.id)).toContain('bolivia');
    const bolivia = points.find((f: Feature) => f.id === 'bolivia');
    expect(bolivia.geometry.coordinates[0]).toBeLessThan(-57);
    expect(bolivia.geometry.coordinates[1]).toBeCloseTo(-16.3);
    const lines = features.filter((f: Feature) => f.geometry.type === 'LineString');
    const placed = new Set(points.map((f: Feature) => f.id));
    const between = part.links.filter((l: Ends) => placed.has(l.from.id) && placed.has(l.to.id));
    expect(lines.map((f: Feature) => f.id).sort()).toEqual(between.map((l: Ends) => l.id).sort());
  });

  it('lists the losses of the format', async () => {
    for (const format of ['CYTOSCAPE', 'GRAPHML', 'GEXF', 'GEOJSON']) {
      const { export: file } = await exported(format);
      expect(file.losses.length).toBeGreaterThan(0);
      expect(file).toMatchObject({
        encoding: 'UTF8',
        filename: expect.stringMatching(/^chasqui-2\.(cyjs|graphml|gexf|geojson)$/),
      });
    }
  });
});
