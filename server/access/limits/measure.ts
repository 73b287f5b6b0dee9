import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  /** Objects the document may return. */
  readonly cost: number;
}

/** Length taken for a list without a page size: links of a hop, legs, versions. */
const PLAIN_LIST = 5;
/** Arguments that say how long a list may get, also inside `input`. */
const SIZES = ['first', 'limit', 'k'];
const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0 };

/** Measures a valid document; a fragment counts wherever it is spread, and is measured once a parent type. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  const known = new Map<string, Measure>();

  function ofSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Measure {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum = beside(sum, ofField(selection, parent));
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        sum = beside(sum, ofSet(selection.selectionSet, on));
      } else sum = beside(sum, ofFragment(selection.name.value));
    }
    return sum;
  }

  function ofFragment(name: string): Measure {
    const before = known.get(name);
    if (before) return before;
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const on = fragment && schema.getType(fragment.typeCondition.name.value);
    const measured = ofSet(fragment?.selectionSet, on);
    known.set(name, measured);
    return measured;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { depth: 0, aliases, cost: 0 };
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    const inner = ofSet(node.selectionSet, type);
    const own = type && isLeafType(type) ? 0 : 1;
    const times = field ? lengthOf(node, field, variables) : 1;
    return { depth: inner.depth + 1, aliases: inner.aliases + aliases, cost: times * (inner.cost + own) };
  }

  return document.definitions.reduce((sum, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return sum;
    return beside(sum, ofSet(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined));
  }, NOTHING);
}

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});

function fieldOf(parent: GraphQLNamedType | undefined, name: string) {
  return parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[name] : undefined;
}

/** How many times a field's selection may be repeated. A connection carries the size; its `nodes` and `edges` do not. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Readonly<Record<string, unknown>>,
): number {
  const paged = SIZES.find((name) => field.args.some((arg) => arg.name === name));
  if (paged) {
    const given = sizeIn(argument(node, paged, variables));
    return given ?? sizeIn(field.args.find((arg) => arg.name === paged)?.defaultValue) ?? 1;
  }
  const input = argument(node, 'input', variables) as Record<string, unknown> | undefined;
  if (input && typeof input === 'object' && 'k' in input) return sizeIn(input['k']) ?? 1;
  const isPage = field.name === 'nodes' || field.name === 'edges';
  return isList(field.type) && !isPage && !isLeafType(getNamedType(field.type)) ? PLAIN_LIST : 1;
}

const sizeIn = (value: unknown) => (typeof value === 'number' ? Math.max(1, value) : undefined);

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function argument(node: FieldNode, name: string, variables: Readonly<Record<string, unknown>>): unknown {
  const value = node.arguments?.find((arg) => arg.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.OBJECT) {
    return Object.fromEntries(
      value.fields.map((f) => [f.name.value, f.value.kind === Kind.INT ? Number(f.value.value) : undefined]),
    );
  }
  return undefined;
}
