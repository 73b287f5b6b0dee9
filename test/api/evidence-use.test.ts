import type { GraphStore } from '../../server/store/graph-store.ts';
import { serve, startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Use {
  readonly claims: number;
  readonly links: number;
}
interface Part {
  readonly sources: readonly (Use & { source: { id: string } })[];
  readonly speakers: readonly (Use & { speaker: { id: string } })[];
  readonly links: readonly {
    figures: {
      claims: { totalCount: number; nodes: { source: { id: string }; attributedTo: { id: string }[] }[] };
    };
  }[];
}

const USES = 'sources { claims links source { id } } speakers { claims links speaker { id } }';
const LINKS =
  'links { figures { claims(first: 40) { totalCount nodes { source { id } attributedTo { id } } } } }';

async function part(field: string): Promise<Part> {
  const { data, errors } = await server.ask(`{ part: ${field} { ${USES} ${LINKS} } }`);
  expect(errors).toBeUndefined();
  return data.part;
}

/** Counts what each claim of each link goes back to, one claim after the other; most links first, ties by id. */
function counted(
  { links }: Part,
  idsOf: (claim: Part['links'][number]['figures']['claims']['nodes'][number]) => string[],
) {
  const on = links.map(({ figures: { claims } }) => {
    expect(claims.nodes).toHaveLength(claims.totalCount);
    return claims.nodes.map(idsOf);
  });
  return [...new Set(on.flat(2))]
    .map((id) => ({
      id,
      claims: on.flat().filter((ids) => ids.includes(id)).length,
      links: on.filter((claims) => claims.some((ids) => ids.includes(id))).length,
    }))
    .sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1));
}

const sourcesOf = ({ sources }: Part) => sources.map(({ source: { id }, ...use }) => ({ id, ...use }));
const speakersOf = ({ speakers }: Part) => speakers.map(({ speaker: { id }, ...use }) => ({ id, ...use }));
const PEOPLE = '["apolo-ambush-2013", "coca-growers-apolo", "ftc", "peruvian-traffickers"]';

describe('sources and speakers of a subgraph', () => {
  it.each([
    ['given entities', `subgraph(entityIds: ${PEOPLE})`],
    ['a neighbourhood', 'neighborhood(ids: ["apolo"], hops: 2, limit: 40)'],
    ['a neighbourhood that was cut', 'neighborhood(ids: ["apolo"], hops: 3, limit: 15)'],
    [
      'some types of link',
      `subgraph(entityIds: ${PEOPLE}, filter: { types: ["PERPETRATED", "TARGETED_IN"] })`,
    ],
    [
      'the evidence without a speaker',
      `subgraph(entityIds: ${PEOPLE}, filter: { evidence: { excludeSpeakers: ["carlos-romero"] } })`,
    ],
    [
      'the evidence of one day',
      `neighborhood(ids: ["apolo"], hops: 2, limit: 40, filter: { evidence: { claimedBefore: "2013-10-21" } })`,
    ],
  ])('is counted over its claims and links: %s', async (_what, field) => {
    const found = await part(field);
    expect(found.sources.length).toBeGreaterThan(1);
    expect(sourcesOf(found)).toEqual(counted(found, ({ source }) => [source.id]));
    expect(speakersOf(found)).toEqual(
      counted(found, ({ attributedTo }) => attributedTo.map((speaker) => speaker.id)),
    );
  });

  it('include the speakers at the end of a chain and the outlets within it, not the outlet of the document', async () => {
    const found = await part(`subgraph(entityIds: ${PEOPLE})`);
    const [sources, speakers] = [sourcesOf(found), speakersOf(found)].map((uses) => uses.map((u) => u.id));
    expect(sources).toContain('src-insight-crime-2013-10');
    expect(speakers).not.toContain('insight-crime');
    expect(speakers).toEqual(expect.arrayContaining(['la-razon', 'el-deber', 'carlos-romero']));
  });

  it('exclude a speaker or a document that the filter excludes', async () => {
    const before = await part(`subgraph(entityIds: ${PEOPLE})`);
    const after = await part(
      `subgraph(entityIds: ${PEOPLE}, filter: { evidence: { excludeSpeakers: ["carlos-romero"], excludeSources: ["src-estadao-2013-10"] } })`,
    );
    const ids = (found: Part) => [...sourcesOf(found), ...speakersOf(found)].map((use) => use.id);
    expect(ids(before)).toEqual(expect.arrayContaining(['carlos-romero', 'src-estadao-2013-10']));
    expect(ids(after)).not.toContain('carlos-romero');
    expect(ids(after)).not.toContain('src-estadao-2013-10');
  });

  it('are empty without links', async () => {
    const found = await part('subgraph(entityIds: ["apolo"])');
    expect(found).toEqual({ sources: [], speakers: [], links: [] });
  });

  it('are read from the store by one query per kind', async () => {
    const asked: string[] = [];
    const read: GraphStore['read'] = (query, params) => {
      asked.push(query.file);
      return server.store.read(query, params);
    };
    const { store } = server;
    const counting = await serve({
      engine: store.engine,
      read,
      write: (work) => store.write(work),
      close: async () => undefined,
    });
    await counting.ask('{ graph { version } }');
    asked.length = 0;
    const { data } = await counting.ask(
      '{ neighborhood(ids: ["apolo"], hops: 1) { sources { links source { title } } speakers { links speaker { name summary } } } }',
    );
    await counting.stop();
    expect(data.neighborhood.sources.length).toBeGreaterThan(5);
    expect(data.neighborhood.speakers.length).toBeGreaterThan(5);
    expect(asked.sort()).toEqual(['read/entities-by-id', 'read/graph', 'read/sources-by-id']);
  });
});
