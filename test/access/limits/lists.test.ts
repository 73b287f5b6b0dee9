import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  getOperationAST,
  isInputObjectType,
  isListType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLInputType,
} from 'graphql';
import { listLimit, mostItems } from '../../../server/access/limits/lists.ts';
import { SCHEMA_PATH } from '../../../server/api/executable-schema.ts';

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));

/** Checks the operation of a document, or its fragments when it has no operation. */
function check(document: DocumentNode, variables = {}): void {
  const operation = getOperationAST(document) ?? getOperationAST(parse('{ graph { version } }'));
  if (operation) listLimit({ schema, document, operation, variables });
}

interface ListArgument {
  readonly type: string;
  readonly field: string;
  readonly argument: string;
  /** The path of the list in error messages. */
  readonly at: string;
  readonly most: number;
  /** The argument with this number of items in that list. */
  readonly holding: (items: number) => unknown;
}

/** Every list that a request can give: arguments, and fields of input objects inside them. */
const LISTS = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument): ListArgument[] =>
        listsIn(argument.type, argument.name, `${type.name}.${field.name}(${argument.name}:)`).map(
          (list) => ({
            type: type.name,
            field: field.name,
            argument: argument.name,
            ...list,
          }),
        ),
      ),
    ),
  );

function listsIn(
  type: GraphQLInputType,
  at: string,
  coordinate: string,
): Pick<ListArgument, 'at' | 'most' | 'holding'>[] {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const own = {
      at,
      most: mostItems(coordinate),
      holding: (items: number) => Array.from({ length: items }, () => null),
    };
    const inside = listsIn(plain.ofType, `${at}[0]`, coordinate);
    return [own, ...inside.map((list) => ({ ...list, holding: (items: number) => [list.holding(items)] }))];
  }
  if (!isInputObjectType(plain)) return [];
  return Object.values(plain.getFields()).flatMap((field) =>
    listsIn(field.type, `${at}.${field.name}`, `${plain.name}.${field.name}`).map((list) => ({
      ...list,
      holding: (items: number) => ({ [field.name]: list.holding(items) }),
    })),
  );
}

describe('lists in the input', () => {
  it('are found everywhere in the schema', () => {
    expect(LISTS.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        'input.from',
        'filter.evidence.excludeSources',
        'input.filter.types',
        'input.linkClaims[0].qualifiers',
        'properties',
      ]),
    );
  });

  it.each(LISTS)('$type.$field: $at accepts its maximum number of items and no more', (list) => {
    const document = parse(
      `fragment F on ${list.type} { ${list.field}(${list.argument}: $given) { __typename } }`,
    );
    const ask = (items: number) => () => check(document, { given: list.holding(items) });
    expect(ask(list.most)).not.toThrow();
    const [most, got] = [list.most, list.most + 1].map((count) => count.toLocaleString('en'));
    expect(ask(list.most + 1)).toThrow(`${list.at} must have at most ${most} items; got ${got}`);
  });

  it('are counted in literals and in variables inside them', () => {
    const ids = JSON.stringify(Array.from({ length: 1_001 }, (_, i) => `a${i}`));
    const inside = (from: string) =>
      parse(`query Q($ids: [ID!]!) { paths(input: { from: ${from}, to: [] }) { __typename } }`);
    const variables = { ids: JSON.parse(ids) as string[] };
    expect(() => check(inside(ids))).toThrow('input.from must have at most 1,000 items; got 1,001');
    expect(() => check(inside('$ids'), variables)).toThrow('input.from must have');
    expect(() => check(inside('["a"]'), variables)).not.toThrow();
  });
});
