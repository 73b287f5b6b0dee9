import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange } from '@urql/core';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import relay, { type ConcreteRequest } from 'relay-runtime';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';
import { compileRelay } from '../support/relay.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

/** The same links with and without the claims of a speaker, in every place where a link has figures. */
const QUERY = `query LinksQuery($evidence: EvidenceFilter, $without: EvidenceFilter!) {
  entity(id: "ftc") {
    id
    links(filter: { evidence: $evidence }) {
      edges { node { id confidence status claimCount } figures { confidence status claimCount } }
    }
  }
  paths(input: { from: ["carlos-romero"], to: ["apolo"], k: 3, filter: { evidence: $evidence } }) {
    paths { confidence hops { links { link { id confidence support } figures { confidence support } } } }
  }
  routes(input: { from: ["peru"], to: ["brazil"], k: 2, filter: { evidence: $evidence } }) {
    routes { legs { link { id confidence } figures { confidence } } }
  }
  neighborhood(ids: ["apolo"], limit: 30, filter: { evidence: $evidence }) {
    links { link { id confidence denial hedge } figures { confidence denial hedge } }
  }
  whatIf(input: { evidence: $without, filter: { evidence: $evidence } }) {
    lost(first: 10) { edges { node { id confidence } figures { confidence } } }
    weakened(first: 10) { nodes { link { id confidence } before { confidence } after { confidence } } }
  }
}`;

type Variables = Record<string, object>;
type Data = Record<string, unknown>;

const without = { excludeSpeakers: ['evo-morales'] };
const ALL: Variables = { evidence: {}, without };
const FILTERED: Variables = { evidence: { excludeSpeakers: ['carlos-romero'] }, without };

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
});
afterAll(() => server.stop());

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
  it('has the same figures wherever a response contains it, and others beside it', async () => {
    const figuresOf = new Map<string, Set<string>>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && 'confidence' in value) {
        const seen = figuresOf.get(String(value.id)) ?? new Set();
        figuresOf.set(String(value.id), seen.add(String(value.confidence)));
      }
      Object.values(value).forEach(collect);
    };
    for (const variables of [ALL, FILTERED]) collect((await server.ask(QUERY, variables)).data);
    expect(figuresOf.size).toBeGreaterThan(30);
    expect([...figuresOf].filter(([, seen]) => seen.size > 1)).toEqual([]);
  });
});
