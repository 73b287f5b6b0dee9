import { getRequest, type GraphQLTaggedNode } from 'relay-runtime';
import { compileRelay } from '../support/relay.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** As `usePaginationFragment` needs it. */
const FRAGMENT = `fragment PageLinks on Entity
  @refetchable(queryName: "PageLinksQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
  links(first: $count, after: $cursor, filter: { types: ["PARTICIPATED_IN", "PERPETRATED"] })
    @connection(key: "PageLinks_links") {
    edges { node { id } figures { confidence } }
  }
}`;

describe('a pagination fragment of Relay on the links of an entity', () => {
  it('is compiled, and its query loads one page after another', async () => {
    const { PageLinksQuery } = await compileRelay('Page', FRAGMENT);
    const { text } = getRequest(PageLinksQuery as GraphQLTaggedNode).params;
    const variables = { id: 'apolo-ambush-2013', count: 3 };
    const pages: { id: string }[][] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { data, errors } = await server.ask(text ?? '', { ...variables, cursor });
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data.node.links;
      pages.push(edges.map(({ node }: { node: { id: string } }) => node));
      cursor = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    const ids = pages.flat().map(({ id }) => id);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    const { data } = await server.ask(`{ entity(id: "apolo-ambush-2013") {
      links(filter: { types: ["PARTICIPATED_IN", "PERPETRATED"] }) { totalCount } } }`);
    expect(ids.length).toBe(data.entity.links.totalCount);
  });
});
