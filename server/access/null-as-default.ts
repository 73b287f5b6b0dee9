import {
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

type Input = GraphQLArgument | GraphQLInputField;
type Values = Readonly<Record<string, unknown>>;

/** Replaces null by the default of the schema, in arguments and in the input objects within them. */
export function nullAsDefault(inputs: readonly Input[], values: Values): Values {
  const filled: Record<string, unknown> = { ...values };
  for (const { name, type, defaultValue } of inputs) {
    const value = values[name] === null && defaultValue !== undefined ? defaultValue : values[name];
    if (value !== undefined) filled[name] = withDefaults(type, value);
  }
  return filled;
}

function withDefaults(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return withDefaults(type.ofType, value);
  if (value == null) return value;
  if (isListType(type))
    return Array.isArray(value) ? value.map((item) => withDefaults(type.ofType, item)) : value;
  return isInputObjectType(type) ? nullAsDefault(Object.values(type.getFields()), value as Values) : value;
}

/** Whether an argument, or a field of an input object within one, has a default. */
export function hasDefault(
  inputs: readonly Input[],
  seen: ReadonlySet<GraphQLInputType> = new Set(),
): boolean {
  return inputs.some(({ type, defaultValue }) => defaultValue !== undefined || containsDefault(type, seen));
}

function containsDefault(type: GraphQLInputType, seen: ReadonlySet<GraphQLInputType>): boolean {
  if (isNonNullType(type) || isListType(type)) return containsDefault(type.ofType, seen);
  if (!isInputObjectType(type) || seen.has(type)) return false;
  return hasDefault(Object.values(type.getFields()), new Set([...seen, type]));
}
