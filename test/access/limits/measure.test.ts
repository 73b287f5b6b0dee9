import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { aliasLimit, MAX_ALIASES } from '../../../server/access/limits/aliases.ts';
import { costLimit } from '../../../server/access/limits/cost.ts';
import { depthLimit, MAX_DEPTH } from '../../../server/access/limits/depth.ts';
import { measure } from '../../../server/access/limits/measure.ts';
import { SCHEMA_PATH } from '../../../server/api/http/graphql.ts';

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
const of = (query: string, variables = {}) => measure(schema, parse(query), variables);

describe('the measure of a document', () => {
  it('counts a list as often as its page size says, at every level', () => {
    expect(of('{ entities(first: 10) { nodes { id } } }').cost).toBe(20);
    expect(of('{ entities(first: 10) { nodes { links(first: 20) { nodes { id } } } } }').cost).toBe(
      10 * (1 + 1 + 20 * 2),
    );
    expect(of('query Q($n: Int!) { entities(first: $n) { nodes { id } } }', { n: 100 }).cost).toBe(200);
    expect(of('{ entities { nodes { id } } }').cost).toBe(50);
  });

  it('counts depth, through fragments too, and not introspection', () => {
    expect(of('{ graph { version } }').depth).toBe(2);
    expect(of('{ ...F } fragment F on Query { graph { version } }').depth).toBe(2);
    expect(of('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }').depth).toBe(0);
  });

  it('counts aliases once a fragment is spread', () => {
    expect(of('{ ...F ...F } fragment F on Query { a: graph { v: version } }').aliases).toBe(4);
  });

  it('ends on fragments that spread each other', () => {
    expect(
      of('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A graph { version } }').depth,
    ).toBe(2);
  });
});

describe('limits', () => {
  const nested = (levels: number) =>
    `{ entity(id: "x") ${'{ links { nodes { from '.repeat(levels)}{ id }${' } } }'.repeat(levels)} }`;

  it('refuse what is too deep, and let through what is not', () => {
    expect(() => depthLimit(schema, parse(nested(20)))).toThrow(`the limit is ${MAX_DEPTH}`);
    expect(() => depthLimit(schema, parse(nested(3)))).not.toThrow();
  });

  it('refuse too many aliases', () => {
    const aliases = (n: number) =>
      `{ ${Array.from({ length: n }, (_, i) => `a${i}: graph { version }`).join(' ')} }`;
    expect(() => aliasLimit(schema, parse(aliases(MAX_ALIASES + 1)))).toThrow(`the limit is ${MAX_ALIASES}`);
    expect(() => aliasLimit(schema, parse(aliases(MAX_ALIASES)))).not.toThrow();
  });

  it('refuse what may return too much', () => {
    const wide =
      '{ entities(first: 100) { nodes { links(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }';
    expect(() => costLimit(schema, parse(wide))).toThrow(
      /the query may return \d+ objects; the limit is 200000/,
    );
  });
});
