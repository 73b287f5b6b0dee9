import { exported } from '../support/exported.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { recordHostile } from './hostile.ts';
import { judge, judgesPython } from './python.ts';

interface Read {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  readonly nodeAttributes: Readonly<Record<string, number>>;
  readonly edgeAttributes: Readonly<Record<string, number>>;
}

interface Expected {
  readonly entities: readonly { readonly id: string; readonly subtype?: string }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly hedge?: string }[];
}

const python = judgesPython('networkx');
const judged = python ? describe : describe.skip;

judged('networkx reads the complete Apolo case from', () => {
  let server: ServerUnderTest;
  let expected: Expected;
  let read: Readonly<Record<'GRAPHML' | 'GEXF', Read>>;

  beforeAll(async () => {
    server = await startServer();
    await recordHostile(server);
    const { elements } = JSON.parse((await exported(server, 'cytoscape')).toString());
    expected = {
      entities: elements.nodes.map(({ data }: { data: object }) => data),
      links: elements.edges.map(({ data }: { data: { source: string; target: string } }) => ({
        ...data,
        from: data.source,
        to: data.target,
      })),
    };
    const files = {
      GRAPHML: (await exported(server, 'graphml')).toString(),
      GEXF: (await exported(server, 'gexf')).toString(),
    };
    read = judge(python ?? '', 'formats.py', files) as typeof read;
  });
  afterAll(() => server?.stop());

  it.each(['GRAPHML', 'GEXF'] as const)('%s with equal nodes, edges and attribute counts', async (format) => {
    const { data } = await server.ask('{ graph { entities links } }');
    expect([expected.entities.length, expected.links.length]).toEqual([
      data.graph.entities,
      data.graph.links,
    ]);
    const { nodes, edges, nodeAttributes, edgeAttributes } = read[format];
    expect(nodes).toEqual(expected.entities.map((e) => e.id).sort());
    const ends = expected.links.map(({ from, to }) => `${from} ${to}`);
    expect(edges.map((e) => e.join(' '))).toEqual(ends.sort());
    expect(nodeAttributes['kind']).toBe(expected.entities.length);
    expect(nodeAttributes['subtype'] ?? 0).toBe(expected.entities.filter((e) => e.subtype).length);
    expect(edgeAttributes['status']).toBe(expected.links.length);
    expect(edgeAttributes['hedge']).toBe(expected.links.filter((l) => l.hedge).length);
  });
});
