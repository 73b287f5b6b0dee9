import { startServer, type ServerUnderTest } from '../support/server.ts';
import { judge, judgesPython } from './python.ts';

interface Read {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  readonly nodeAttributes: Readonly<Record<string, number>>;
  readonly edgeAttributes: Readonly<Record<string, number>>;
}

interface Part {
  readonly entities: readonly { readonly id: string; readonly subtype: string | null }[];
  readonly links: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly hedge: string | null;
  }[];
  readonly GRAPHML: { readonly content: string };
  readonly GEXF: { readonly content: string };
}

const QUESTION = `query Q($ids: [ID!]!) { subgraph(entityIds: $ids) {
  entities { id subtype } links { hedge from { id } to { id } }
  GRAPHML: export(format: GRAPHML) { content } GEXF: export(format: GEXF) { content } } }`;

const python = judgesPython('networkx');
const judged = python ? describe : describe.skip;

judged('of the whole Apolo case, networkx reads', () => {
  let server: ServerUnderTest;
  let part: Part;
  let read: Readonly<Record<'GRAPHML' | 'GEXF', Read>>;

  beforeAll(async () => {
    server = await startServer();
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await server.ask(
        'query E($after: String) { entities(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const { nodes, pageInfo } = page.data.entities;
      ids.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    part = (await server.ask(QUESTION, { ids })).data.subgraph;
    const files = { GRAPHML: part.GRAPHML.content, GEXF: part.GEXF.content };
    read = judge(python ?? '', 'formats.py', files) as typeof read;
  });
  afterAll(() => server?.stop());

  it.each(['GRAPHML', 'GEXF'] as const)('%s with equal nodes, edges and attribute counts', (format) => {
    const { nodes, edges, nodeAttributes, edgeAttributes } = read[format];
    expect(nodes).toEqual(part.entities.map((e) => e.id).sort());
    const ends = part.links.map(({ from, to }) => [from.id, to.id]);
    expect(edges.map((e) => e.join(' '))).toEqual(ends.map((e) => e.join(' ')).sort());
    expect(nodeAttributes['kind']).toBe(part.entities.length);
    expect(nodeAttributes['subtype'] ?? 0).toBe(part.entities.filter((e) => e.subtype).length);
    expect(edgeAttributes['status']).toBe(part.links.length);
    expect(edgeAttributes['hedge']).toBe(part.links.filter((l) => l.hedge).length);
  });
});
