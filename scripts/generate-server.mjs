import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, visit } from 'graphql';

const ENTITY = './entity-node.ts#EntityNode';
const CLAIM = '../store/rows.ts#ClaimRow';
const page = (node) => `./page.ts#Connection<${node}>`;

/** What resolvers pass on for an object of a type, where it is not the object itself; see `server/api/nodes.ts`. */
const mappers = {
  Group: ENTITY,
  Person: ENTITY,
  Region: ENTITY,
  Event: ENTITY,
  Commodity: ENTITY,
  Flow: ENTITY,
  Link: '../analysis/link-view.ts#LinkInView',
  LinkFigures: '../analysis/link-view.ts#LinkInView',
  HopLink: '../analysis/link-view.ts#LinkInView',
  SubgraphLink: '../analysis/link-view.ts#LinkInView',
  LinkEdge: './nodes.ts#LinkEdgeNode',
  Contribution: './nodes.ts#ContributionNode',
  LinkClaim: CLAIM,
  ValueClaim: CLAIM,
  // `key=value`, as stored.
  Qualifier: 'string',
  Source: '../store/rows.ts#SourceRow',
  Dispute: './nodes.ts#DisputeNode',
  DisputeVersion: './nodes.ts#DisputeVersionNode',
  Subgraph: './nodes.ts#SubgraphNode',
  SourceUse: './nodes.ts#SourceUseNode',
  SpeakerUse: './nodes.ts#SpeakerUseNode',
  Path: './nodes.ts#PathNode',
  Hop: './nodes.ts#HopNode',
  PathReason: './nodes.ts#PathReasonNode',
  SearchReport: './nodes.ts#SearchReportNode',
  Route: './nodes.ts#RouteNode',
  Leg: './nodes.ts#LegNode',
  PriceStep: './nodes.ts#PriceStepNode',
  WhatIfResult: './nodes.ts#WhatIfNode',
  Import: '../store/rows.ts#ImportRow',
  RecordClaimsPayload: '../ledger/record-batch.ts#RecordedBatch',
  RetractClaimPayload: './nodes.ts#RetractClaimNode',
  RetractImportPayload: './nodes.ts#RetractImportNode',
  EntityConnection: page('EntityNode'),
  LinkConnection: page('LinkInView'),
  LinkChangeConnection: page("ResolversTypes['LinkChange']"),
  ClaimConnection: './nodes.ts#ClaimConnectionNode',
  SourceConnection: page('SourceRow'),
  DisputeConnection: page('DisputeNode'),
};

/** `server/api/generated.ts`: the types of the resolvers, their arguments and inputs, from the schema in the folder `api`. */
export async function resolverTypes(api) {
  const types = await codegen({
    filename: join(api, 'generated.ts'),
    schema: withDefaultsRequired(parse(readFileSync(join(api, 'schema.graphql'), 'utf8'))),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      contextType: './request-context.ts#RequestContext',
      mappers,
      scalars: { ID: 'string', EDTF: 'string', Date: 'string', DateTime: 'string' },
      immutableTypes: true,
      enumsAsTypes: true,
      skipTypename: true,
      disableDescriptions: true,
      useTypeImports: true,
      makeResolverTypeCallable: true,
      onlyResolveTypeForInterfaces: true,
      avoidOptionals: { defaultValue: true },
    },
  });
  return `/* Written by \`npm run generate\` from schema.graphql; not edited by hand. */\n/* eslint-disable */\n${types}`;
}

/** An argument or input field with a default always has a value: the server replaces a null by the default. */
function withDefaultsRequired(schema) {
  return visit(schema, {
    InputValueDefinition: (node) =>
      node.defaultValue && node.type.kind !== Kind.NON_NULL_TYPE
        ? { ...node, type: { kind: Kind.NON_NULL_TYPE, type: node.type } }
        : undefined,
  });
}
