import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  getNamedType,
} from 'graphql';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));

/** Where a type is found, around a field of it. */
const AT: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => field,
  ...Object.fromEntries(
    Object.entries({
      Entity: 'apolo',
      Group: 'ftc',
      Person: 'carlos-romero',
      Region: 'apolo',
      Event: 'apolo-ambush-2013',
      Commodity: 'coca-leaf',
      Flow: 'flow-ayacucho-titicaca',
    }).map(([type, id]) => [type, (field: string) => `entity(id: "${id}") { ... on ${type} { ${field} } }`]),
  ),
  Link: (field) => `entity(id: "apolo") { links(first: 1) { nodes { ${field} } } }`,
  LinkFigures: (field) => `entity(id: "apolo") { links(first: 1) { edges { figures { ${field} } } } }`,
  Source: (field) => `source(id: "src-chasqui-assessment") { ${field} }`,
  Dispute: (field) => `disputes(first: 1) { nodes { ${field} } }`,
  WhatIfResult: (field) => `whatIf(input: { evidence: { excludeSpeakers: ["carlos-romero"] } }) { ${field} }`,
};
/** What fields of Query cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  search: 'text: "apolo"',
  searchEvidence: 'text: "coca"',
  neighborhood: 'ids: ["apolo"]',
};
const ends = 'from: ["brazilian-criminals"], to: ["coca-growers-apolo"]';
const regions = 'from: ["vraem"], to: ["brazil"]';
const said = 'subject: "coca-growers-apolo", source: "src-chasqui-assessment", hedge: STATED, statement: "x"';
/** Where an input object goes in, with a field of it. */
const IN: Readonly<Record<string, (field: string) => string>> = {
  PathsInput: (field) => `{ x: paths(input: { ${ends}, ${field} }) { paths { cost } } }`,
  RoutesInput: (field) => `{ x: routes(input: { ${regions}, ${field} }) { routes { confidence } } }`,
  DisplacementInput: (field) =>
    `{ x: displacement(input: { ${regions}, removeModes: [AIR], ${field} }) { lost { confidence } } }`,
  ChokepointsInput: (field) => `{ x: chokepoints(input: { ${ends}, ${field} }) { cut { id } } }`,
  CentralityInput: (field) => `{ x: centrality(input: { ${field} }) { score } }`,
  CommunitiesInput: (field) => `{ x: communities(input: { ${field} }) { modularity } }`,
  LinkClaimInput: (field) =>
    `mutation { x: recordClaims(input: { linkClaims: [{ ${said}, type: "TIED_TO", object: "ftc", ${field} }] }) { claims { stance } } }`,
  ValueClaimInput: (field) =>
    `mutation { x: recordClaims(input: { valueClaims: [{ ${said}, property: "members", value: "7", min: 7, max: 7, ${field} }] }) { claims { stance } } }`,
};

interface Case {
  readonly name: string;
  readonly type: string;
  readonly query: (value: string) => string;
}

const cases = Object.values(schema.getTypeMap()).flatMap((owner): Case[] => {
  if (owner.name.startsWith('__')) return [];
  if (isInputObjectType(owner)) {
    return Object.values(owner.getFields()).flatMap(({ name, type, defaultValue }) => {
      const query = (value: string) => IN[owner.name]?.(value && `${name}: ${value}`) ?? '';
      return defaultValue === undefined ? [] : { name: `${owner.name}.${name}`, type: String(type), query };
    });
  }
  if (!isObjectType(owner) && !isInterfaceType(owner)) return [];
  return Object.values(owner.getFields()).flatMap((field) =>
    field.args.flatMap(({ name, type, defaultValue }) => {
      const query = (value: string) => {
        const args = [NEEDED[field.name], value && `${name}: ${value}`].filter(Boolean).join(', ');
        const inner = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
        return `{ ${AT[owner.name]?.(`x: ${field.name}${args && `(${args})`}${inner}`) ?? ''} }`;
      };
      if (defaultValue === undefined) return [];
      return { name: `${owner.name}.${field.name}(${name}:)`, type: String(getNullableType(type)), query };
    }),
  );
});

describe('null for an argument with a default means the default:', () => {
  it.each(cases)('$name', async ({ type, query }) => {
    const left = await server.ask(query(''));
    expect(JSON.stringify(left.data)).toContain('"x":');
    const literal = await server.ask(query('null'));
    expect(literal.errors).toBeUndefined();
    expect(literal.data).toEqual(left.data);
    const asked = query('$value');
    const operation = asked.startsWith('mutation') ? asked : `query ${asked}`;
    const declared = operation.replace(/^(query|mutation)/, `$1 Q($value: ${type})`);
    expect((await server.ask(declared, { value: null })).data).toEqual(left.data);
  });
});
