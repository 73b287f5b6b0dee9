import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { nullAsDefault } from '../null-as-default.ts';
import type { Request } from './rule.ts';

export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  /** Objects the operation asks for. */
  readonly cost: number;
}

/** Length taken for a list that no argument bounds: hops, versions, the origins of a link. */
const PLAIN_LIST = 5;
/** Arguments that say how long a list may get, also inside `input`. */
const SIZES = ['first', 'limit', 'k'];
/** Arguments that ask for as many objects as they hold, also inside `input`. */
const LISTS = ['ids', 'entityIds', 'pairs', 'entities', 'sources', 'linkClaims', 'valueClaims'];
const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0 };

/**
 * Measures the operation that is to run, with the fragments it spreads. The length asked for of an object that is
 * no connection (`subgraph(entityIds:)`, `paths(input: { k })`) is that of the lists in it.
 */
export function measure({ schema, document, operation, variables = {} }: Request): Measure {
  const fragments = new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  const known = new Map<string, Measure>();

  /** `asked` is the length that the object asked for around the selection gives to the lists in it. */
  function ofSet(
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
    asked: number | undefined,
  ): Measure {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum = add(sum, ofField(selection, parent, asked));
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        sum = add(sum, ofSet(selection.selectionSet, on, asked));
      } else sum = add(sum, ofFragment(selection.name.value, asked));
    }
    return sum;
  }

  function ofFragment(name: string, asked: number | undefined): Measure {
    const key = `${name} ${asked}`;
    const before = known.get(key);
    if (before) return before;
    known.set(key, NOTHING);
    const fragment = fragments.get(name);
    const on = fragment && schema.getType(fragment.typeCondition.name.value);
    const measured = ofSet(fragment?.selectionSet, on, asked);
    known.set(key, measured);
    return measured;
  }

  function ofField(
    node: FieldNode,
    parent: GraphQLNamedType | undefined,
    asked: number | undefined,
  ): Measure {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { depth: 0, aliases, cost: 0 };
    const field = fieldOf(parent, node.name.value);
    if (!field) return { depth: 1, aliases, cost: 1 };
    const type = getNamedType(field.type);
    const own = isLeafType(type) ? 0 : 1;
    const args = argumentsOf(field, node, coerced);
    const size = sizeOf(args);
    const isConnection = type.name.endsWith('Connection');
    const repeats = isConnection || isList(field.type);
    const inner = ofSet(node.selectionSet, type, repeats ? undefined : (size ?? asked));
    const times = isConnection
      ? (size ?? 1)
      : repeats && !isPage(field.name)
        ? (size ?? asked ?? PLAIN_LIST)
        : 1;
    return { depth: inner.depth + 1, aliases: inner.aliases + aliases, cost: times * (inner.cost + own) };
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, undefined);
}

const add = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});

function fieldOf(parent: GraphQLNamedType | undefined, name: string) {
  return parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[name] : undefined;
}

/** The lists of a connection, which carries their length itself. */
const isPage = (field: string) => field === 'nodes' || field === 'edges';

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

type Values = Readonly<Record<string, unknown>>;

/** Arguments with their defaults; none where they do not fit, which is for the execution to say. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values {
  try {
    return nullAsDefault(field.args, getArgumentValues(field, node, variables));
  } catch {
    return {};
  }
}

/** How many objects the arguments of a field ask for; undefined where none says so. */
function sizeOf(args: Values): number | undefined {
  const given = { ...args, ...(args['input'] as Values | null | undefined) };
  const sizes = SIZES.flatMap((name) => (typeof given[name] === 'number' ? given[name] : []));
  const lists = LISTS.flatMap((name) => (Array.isArray(given[name]) ? given[name].length : []));
  if (sizes.length + lists.length === 0) return undefined;
  return Math.max(
    1,
    ...sizes,
    lists.reduce((sum, length) => sum + length, 0),
  );
}
