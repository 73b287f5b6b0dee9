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
  /** Objects that the operation requests. */
  readonly cost: number;
}

/** Assumed length of a list that no argument bounds: hops, versions, the origins of a link. */
const UNBOUNDED_LENGTH = 5;
/** Arguments that bound the length of a list, also inside `input`. */
const SIZES = ['first', 'limit', 'k'];
/** Arguments that request one object per item, also inside `input`. */
const LISTS = ['ids', 'entityIds', 'pairs', 'entities', 'sources', 'linkClaims', 'valueClaims'];
const ZERO: Measure = { depth: 0, aliases: 0, cost: 0 };

/**
 * Measures the operation that is to be executed, with the fragments that it spreads. The length requested of an
 * object that is not a connection (`subgraph(entityIds:)`, `paths(input: { k })`) applies to the lists in it.
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
  const measuredFragments = new Map<string, Measure>();

  /** `requested` is the length that the enclosing object gives to the lists in the selection. */
  function ofSet(
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
    requested: number | undefined,
  ): Measure {
    let sum = ZERO;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) sum = add(sum, ofField(selection, parent, requested));
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        sum = add(sum, ofSet(selection.selectionSet, on, requested));
      } else sum = add(sum, ofFragment(selection.name.value, requested));
    }
    return sum;
  }

  function ofFragment(name: string, requested: number | undefined): Measure {
    const key = `${name} ${requested}`;
    const previous = measuredFragments.get(key);
    if (previous) return previous;
    measuredFragments.set(key, ZERO);
    const fragment = fragments.get(name);
    const on = fragment && schema.getType(fragment.typeCondition.name.value);
    const measured = ofSet(fragment?.selectionSet, on, requested);
    measuredFragments.set(key, measured);
    return measured;
  }

  function ofField(
    node: FieldNode,
    parent: GraphQLNamedType | undefined,
    requested: number | undefined,
  ): Measure {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { depth: 0, aliases, cost: 0 };
    const field = fieldOf(parent, node.name.value);
    if (!field) return { depth: 1, aliases, cost: 1 };
    const type = getNamedType(field.type);
    const own = isLeafType(type) ? 0 : 1;
    const args = argumentsOf(field, node, coerced);
    const size = sizeOf(args);
    const isConnection = isPage(type);
    const repeats = isConnection || isList(field.type);
    const inner = ofSet(node.selectionSet, type, repeats ? undefined : (size ?? requested));
    const times = isConnection
      ? (size ?? 1)
      : repeats && !isPage(parent)
        ? (size ?? requested ?? UNBOUNDED_LENGTH)
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

/** Whether the lists of a type are pages, whose length the connection itself gives. */
const isPage = (type: GraphQLNamedType | undefined) => type?.name.endsWith('Connection') ?? false;

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

type Values = Readonly<Record<string, unknown>>;

/** Arguments with their defaults; empty for invalid arguments, which the execution reports. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values {
  try {
    return nullAsDefault(field.args, getArgumentValues(field, node, variables));
  } catch {
    return {};
  }
}

/** The number of objects that the arguments of a field request; undefined when no argument states it. */
function sizeOf(args: Values): number | undefined {
  const all = { ...args, ...(args['input'] as Values | null | undefined) };
  const sizes = SIZES.flatMap((name) => (typeof all[name] === 'number' ? all[name] : []));
  const lists = LISTS.flatMap((name) => (Array.isArray(all[name]) ? all[name].length : []));
  if (sizes.length + lists.length === 0) return undefined;
  return Math.max(
    1,
    ...sizes,
    lists.reduce((sum, length) => sum + length, 0),
  );
}
