import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Walks a connection page by page to its end; returns the ids in order. */
async function walk(
  field: (page: string) => string,
  at: (data: never) => {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  },
) {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await server.ask(
      `query P($after: String) { ${field('first: 7, after: $after')} }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const page = at(data as never);
    ids.push(...page.nodes.map((n) => n.id));
    if (!page.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(page.totalCount);
      expect(new Set(ids).size).toBe(ids.length);
      return ids;
    }
    after = page.pageInfo.endCursor;
  }
}

const PAGE = '{ nodes { id } pageInfo { hasNextPage endCursor } totalCount }';

describe('pages', () => {
  it.each(['NAME_ASC', 'NAME_DESC', 'LINKS_DESC'])(
    'of entities by %s hold every entity once',
    async (order) => {
      const ids = await walk(
        (page) => `entities(orderBy: ${order}, ${page}) ${PAGE}`,
        (d: { entities: never }) => d.entities,
      );
      expect(ids.length).toBeGreaterThan(300);
    },
  );

  it('of entities by name have the reverse order when descending', async () => {
    const walked = (order: string) =>
      walk(
        (page) => `entities(filter: { kinds: [REGION, EVENT] }, orderBy: ${order}, ${page}) ${PAGE}`,
        (d: { entities: never }) => d.entities,
      );
    expect(await walked('NAME_DESC')).toEqual((await walked('NAME_ASC')).reverse());
  });

  it.each(['CONFIDENCE_DESC', 'CONFIDENCE_ASC', 'EARLIEST_ASC', 'EARLIEST_DESC'])(
    'of links by %s hold every link once',
    async (order) => {
      await walk(
        (page) => `entity(id: "bolivia") { links(orderBy: ${order}, ${page}) ${PAGE} }`,
        (d: { entity: { links: never } }) => d.entity.links,
      );
    },
  );

  it('of claims of an entity, a source and a link, of sources, of evidence and of disputes contain each row once', async () => {
    await walk(
      (page) => `entity(id: "bolivia") { claims(${page}) ${PAGE} }`,
      (d: { entity: { claims: never } }) => d.entity.claims,
    );
    await walk(
      (page) => `source(id: "src-chasqui-assessment") { claims(${page}) ${PAGE} }`,
      (d: { source: { claims: never } }) => d.source.claims,
    );
    await walk(
      (page) => `source(id: "src-insight-crime-2013-10") { soleSupportOf(${page}) ${PAGE} }`,
      (d: { source: { soleSupportOf: never } }) => d.source.soleSupportOf,
    );
    await walk(
      (page) => `sources(${page}) ${PAGE}`,
      (d: { sources: never }) => d.sources,
    );
    await walk(
      (page) => `searchEvidence(text: "coca", ${page}) ${PAGE}`,
      (d: { searchEvidence: never }) => d.searchEvidence,
    );
    await walk(
      (page) => `disputes(${page}) ${PAGE}`,
      (d: { disputes: never }) => d.disputes,
    );
    const { data } = await server.ask(
      '{ entity(id: "coca-growers-apolo") { links(filter: { types: ["PERPETRATED"] }) { nodes { id } } } }',
    );
    await walk(
      (page) => `link(id: "${data.entity.links.nodes[0].id}") { claims(${page}) ${PAGE} }`,
      (d: { link: { claims: never } }) => d.link.claims,
    );
  });
});
