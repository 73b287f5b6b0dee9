import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import relay, { type ConcreteRequest } from 'relay-runtime';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';
import { compileRelay } from '../support/relay.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

/** Links with their figures under a filter, in every place of the schema that has figures. */
const queryOf = (link: string, figures: string) => `query LinksQuery($evidence: EvidenceFilter) {
  entity(id: "ftc") { id links(filter: { evidence: $evidence }) { edges { node { ${link} } figures { ${figures} } } } }
  paths(input: { from: ["carlos-romero"], to: ["apolo"], k: 3, filter: { evidence: $evidence } }) {
    paths { confidence hops { links { link { ${link} } figures { ${figures} } } } }
  }
  routes(input: { from: ["peru"], to: ["brazil"], k: 2, filter: { evidence: $evidence } }) {
    routes { legs { link { ${link} } figures { ${figures} } } }
  }
  neighborhood(ids: ["apolo"], limit: 30, filter: { evidence: $evidence }) {
    links { link { ${link} } figures { ${figures} } }
  }
  whatIf(input: {
    evidence: { excludeSpeakers: ["carlos-romero"], excludeSources: ["src-second"] }
    filter: { evidence: $evidence }
  }) {
    lost(first: 30) { edges { node { ${link} } figures { ${figures} } } }
    weakened(first: 30) { nodes { link { ${link} } before { ${figures} } after { ${figures} } } }
  }
}`;
const FIGURES = 'confidence support claimCount';
const QUERY = queryOf(`id ${FIGURES}`, FIGURES);

type Variables = Record<string, object>;
type Data = Record<string, unknown>;

const ALL: Variables = { evidence: {} };
const FILTERED: Variables = { evidence: { excludeSources: ['src-second'] } };

/* eslint-disable @typescript-eslint/no-explicit-any -- responses of any shape */
/** The links of a response with their figures, by place. */
const PLACES: Readonly<Record<string, (data: any) => { link: any; figures: any }[]>> = {
  'edges of a list': ({ entity }) => entity.links.edges.map(ofEdge),
  hops: ({ paths }) => paths.paths.flatMap(({ hops }: any) => hops.flatMap(({ links }: any) => links)),
  legs: ({ routes }) => routes.routes.flatMap(({ legs }: any) => legs.filter(({ link }: any) => link)),
  'a subgraph': ({ neighborhood }) => neighborhood.links,
  'lost links': ({ whatIf }) => whatIf.lost.edges.map(ofEdge),
  'weakened links': ({ whatIf }) =>
    whatIf.weakened.nodes.map(({ link, before }: any) => ({ link, figures: before })),
};
const ofEdge = ({ node, figures }: any) => ({ link: node, figures });
/* eslint-enable @typescript-eslint/no-explicit-any */

/** A client of an API with its normalized cache. */
interface CachingClient {
  /** Asks the server. */
  fetch(variables: Variables): Promise<void>;
  /** Returns what the cache holds, without a request. */
  read(variables: Variables): Promise<unknown>;
}

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
const types = Object.values(schema.getTypeMap());

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
  await recordSecondSource();
});
afterAll(() => server.stop());

/** Records a claim of a second source on one link of each place. */
async function recordSecondSource(): Promise<void> {
  const RECORD = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }';
  const sources = [{ id: 'src-second', title: 'Second', reliability: 'A' }];
  expect((await server.ask(RECORD, { input: { sources } })).errors).toBeUndefined();
  const { data } = await server.ask(
    queryOf('id type from { id } to { id } qualifiers { key value } isReference', 'confidence'),
    ALL,
  );
  const links = Object.values(PLACES).map(
    (linksIn) => linksIn(data).find(({ link }) => !link.isReference)?.link,
  );
  const linkClaims = [...new Map(links.map((link) => [link.id, link])).values()].map(
    ({ type, from, to, qualifiers }) => ({
      subject: from.id,
      type,
      object: to.id,
      qualifiers,
      hedge: 'STATED',
      source: 'src-second',
      statement: 'A second source confirms it.',
    }),
  );
  const { errors } = await server.ask(RECORD, { input: { linkClaims } });
  expect(errors).toBeUndefined();
}

function apollo(): CachingClient {
  const possibleTypes = Object.fromEntries(
    types
      .filter(isInterfaceType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map((t) => t.name)]),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes }),
    link: new HttpLink({ uri: `${server.url}/graphql` }),
  });
  const query = gql(QUERY);
  return {
    async fetch(variables) {
      await client.query({ query, variables, fetchPolicy: 'network-only' });
    },
    read: async (variables) => client.cache.readQuery({ query, variables }),
  };
}

function urql(): CachingClient {
  const withoutId = types.filter((type) => isObjectType(type) && !('id' in type.getFields()));
  const keys = Object.fromEntries(withoutId.map(({ name }) => [name, () => null]));
  const client = new Client({
    url: `${server.url}/graphql`,
    preferGetMethod: false,
    exchanges: [cacheExchange({ keys }), fetchExchange],
  });
  return {
    async fetch(variables) {
      const { error } = await client.query(QUERY, variables, { requestPolicy: 'network-only' }).toPromise();
      expect(error).toBeUndefined();
    },
    read: async (variables) =>
      (await client.query(QUERY, variables, { requestPolicy: 'cache-only' }).toPromise()).data,
  };
}

async function relayClient(): Promise<CachingClient> {
  const { createOperationDescriptor, Environment, fetchQuery, Network, RecordSource, Store } = relay;
  const request = (await compileRelay('Links', QUERY)).LinksQuery as ConcreteRequest;
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const { data, errors } = await server.ask(text ?? '', variables);
      if (errors) throw new Error(errors[0]?.message);
      return { data };
    }),
  });
  const kept: unknown[] = [];
  return {
    async fetch(variables) {
      kept.push(environment.retain(createOperationDescriptor(request, variables)));
      await fetchQuery(environment, request, variables).toPromise();
    },
    read: async (variables) =>
      environment.lookup(createOperationDescriptor(request, variables).fragment).data,
  };
}

const withoutTypenames = (data: unknown): Data =>
  JSON.parse(
    JSON.stringify(data, (key, value: unknown) => (key === '__typename' ? undefined : value)),
  ) as Data;

describe.each([
  ['Apollo Client', apollo],
  ['urql with graphcache', urql],
  ['Relay', relayClient],
])('the cache of %s', (_name, connect) => {
  it('keeps the figures of two questions apart, in whichever order they are asked', async () => {
    const client = await connect();
    const [all, filtered] = await Promise.all(
      [ALL, FILTERED].map(async (variables) => (await server.ask(QUERY, variables)).data as Data),
    );
    expect(filtered).not.toEqual(all);
    for (const order of [
      [ALL, FILTERED],
      [FILTERED, ALL],
    ]) {
      for (const variables of order) await client.fetch(variables);
      expect(withoutTypenames(await client.read(ALL))).toEqual(all);
      expect(withoutTypenames(await client.read(FILTERED))).toEqual(filtered);
    }
  });
});

describe('a link', () => {
  it.each(Object.entries(PLACES))(
    'has the same figures under every filter, unlike %s',
    async (_place, linksIn) => {
      const [all = [], filtered = []] = await Promise.all(
        [ALL, FILTERED].map(async (variables) => linksIn((await server.ask(QUERY, variables)).data)),
      );
      const before = new Map(all.map(({ link, figures }) => [link.id, { ...figures, id: link.id }]));
      for (const { link } of filtered) if (before.has(link.id)) expect(link).toEqual(before.get(link.id));
      expect(filtered.some(({ link, figures }) => figures.confidence < link.confidence)).toBe(true);
    },
  );
});
