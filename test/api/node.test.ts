import { startServer, type ServerUnderTest } from '../support/server.ts';
import { sendFile } from '../support/import.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Identified {
  readonly __typename: string;
  readonly id: string;
}

const KINDS = ['GROUP', 'PERSON', 'REGION', 'EVENT', 'COMMODITY', 'FLOW'];

describe('node and nodes', () => {
  it('return an object of every type that has an id, with the fields of its type', async () => {
    const mapping = "tables: { rows: { entities: [{ id: '{id}', kind: GROUP, name: '{id}' }] } }";
    await sendFile(server, '/import', { name: 'a.csv', content: 'id\nx-node\n' }, { mapping });
    const lists = KINDS.map(
      (kind) => `${kind}: entities(filter: { kinds: [${kind}] }, first: 1) { nodes { __typename id } }`,
    );
    const { data } = await server.ask(`{ ${lists.join(' ')}
      imports { __typename id }
      disputes(first: 100) { nodes { __typename id basis } }
      entity(id: "apolo-ambush-2013") { links(first: 1) { nodes { __typename id } }
        claims(first: 50) { nodes { __typename id source { __typename id } } } } }`);
    const { nodes: claims } = data.entity.claims;
    const disputes = data.disputes.nodes as (Identified & { basis: string })[];
    const expected: Identified[] = [
      ...KINDS.map((kind) => data[kind].nodes[0]),
      data.imports[0],
      ...['VALUE', 'LINK', 'NAMED'].map((basis) => disputes.find((dispute) => dispute.basis === basis)),
      data.entity.links.nodes[0],
      ...['LinkClaim', 'ValueClaim'].map((type) => claims.find((c: Identified) => c.__typename === type)),
      claims[0].source,
    ].map(({ __typename, id }) => ({ __typename, id }));
    const NODES = 'query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const found = await server.ask(NODES, { ids: expected.map(({ id }) => id) });
    expect(found.data.nodes).toEqual(expected);
    for (const { __typename, id } of expected) {
      const one = await server.ask(
        `{ node(id: ${JSON.stringify(id)}) { id ... on ${__typename} { __typename } } }`,
      );
      expect(one.data.node).toEqual({ id, __typename });
    }
  });

  it('return null for an unknown id, in its place', async () => {
    const { data, errors } = await server.ask(
      '{ node(id: "nobody") { id } nodes(ids: ["ftc", "nobody", "apolo", "ftc"]) { id ... on Region { name } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: null,
      nodes: [{ id: 'ftc' }, null, { id: 'apolo', name: 'Apolo' }, { id: 'ftc' }],
    });
  });
});
