import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { aliasLimit, MAX_ALIASES } from '../../../server/access/limits/aliases.ts';
import { costLimit } from '../../../server/access/limits/cost.ts';
import { depthLimit, MAX_DEPTH } from '../../../server/access/limits/depth.ts';
import { measure } from '../../../server/access/limits/measure.ts';
import type { Request } from '../../../server/access/limits/rule.ts';
import { SCHEMA_PATH } from '../../../server/api/executable-schema.ts';

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
const request = (query: string, variables = {}, name?: string): Request => {
  const document = parse(query);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('no such operation');
  return { schema, document, operation, variables };
};
const of = (query: string, variables = {}, name?: string) => measure(request(query, variables, name));

describe('the measure of a document', () => {
  it('counts a list by its page size, at every level', () => {
    expect(of('{ entities(first: 10) { nodes { id } } }').cost).toBe(20);
    expect(of('{ entities(first: 10) { nodes { links(first: 20) { nodes { id } } } } }').cost).toBe(
      10 * (1 + 1 + 20 * 2),
    );
    expect(of('query Q($n: Int!) { entities(first: $n) { nodes { id } } }', { n: 100 }).cost).toBe(200);
    expect(of('{ entities { nodes { id } } }').cost).toBe(50);
  });

  it('counts ids in a literal or a variable, at every level', () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `e${i}`);
    const query =
      'query Q($ids: [ID!]!) { subgraph(entityIds: $ids) { entities { links(first: 10) { nodes { id } } } links { from { id } } } }';
    expect(of(query, { ids }).cost).toBe(1 + 1_000 * (1 + 10 * 2) + 1_000 * 2);
    expect(of('{ subgraph(entityIds: ["a", "b", "c"]) { entities { id } } }').cost).toBe(1 + 3);
    expect(of('{ nodes(ids: ["a", "b", "c"]) { id } }').cost).toBe(3);
    expect(of('query Q($n: Int = 50) { neighborhood(ids: ["a"], limit: $n) { entities { id } } }').cost).toBe(
      1 + 50,
    );
  });

  it('counts sizes inside the input, also from a variable or a default', () => {
    expect(
      of('query Q($k: Int) { paths(input: { from: ["a"], to: ["b"], k: $k }) { paths { cost } } }', { k: 90 })
        .cost,
    ).toBe(91);
    expect(of('{ paths(input: { from: ["a"], to: ["b"] }) { paths { cost } } }').cost).toBe(6);
    expect(of('{ centrality(input: { first: 30 }) { score } }').cost).toBe(30);
  });

  it('measures only the operation that is executed', () => {
    const both = `query Small { graph { version } } query Large { entities(first: 100) { nodes { ...F } } }
      fragment F on Entity { a: id }`;
    expect(of(both, {}, 'Small')).toEqual({ depth: 2, aliases: 0, cost: 1 });
    expect(of(both, {}, 'Large')).toEqual({ depth: 3, aliases: 1, cost: 200 });
  });

  it('counts depth through fragments, without introspection', () => {
    expect(of('{ graph { version } }').depth).toBe(2);
    expect(of('{ ...F } fragment F on Query { graph { version } }').depth).toBe(2);
    expect(of('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }').depth).toBe(0);
  });

  it('counts aliases after expanding fragments', () => {
    expect(of('{ ...F ...F } fragment F on Query { a: graph { v: version } }').aliases).toBe(4);
  });

  it('terminates for fragments that spread each other', () => {
    expect(
      of('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A graph { version } }').depth,
    ).toBe(2);
  });
});

describe('limits', () => {
  const nested = (levels: number) =>
    `{ entity(id: "x") ${'{ links { nodes { from '.repeat(levels)}{ id }${' } } }'.repeat(levels)} }`;

  it('reject a query that is too deep, and accept one that is not', () => {
    expect(() => depthLimit(request(nested(20)))).toThrow(`at most ${MAX_DEPTH} fields deep; got `);
    expect(() => depthLimit(request(nested(3)))).not.toThrow();
  });

  it('reject too many aliases', () => {
    const aliases = (n: number) =>
      `{ ${Array.from({ length: n }, (_, i) => `a${i}: graph { version }`).join(' ')} }`;
    expect(() => aliasLimit(request(aliases(MAX_ALIASES + 1)))).toThrow(
      `at most ${MAX_ALIASES} aliases; got ${MAX_ALIASES + 1}`,
    );
    expect(() => aliasLimit(request(aliases(MAX_ALIASES)))).not.toThrow();
  });

  it('reject a query that may return too much', () => {
    const wide =
      '{ entities(first: 100) { nodes { links(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }';
    expect(() => costLimit(request(wide))).toThrow(
      /the query must request at most 200000 objects; got up to \d+/,
    );
  });
});
