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

/** The values of arguments, with the default of the schema wherever null was given for one that has a default. */
export function nullAsDefault(inputs: readonly Input[], given: Values): Values {
  const values: Record<string, unknown> = { ...given };
  for (const { name, type, defaultValue } of inputs) {
    const value = given[name] === null && defaultValue !== undefined ? defaultValue : given[name];
    if (value !== undefined) values[name] = inValue(type, value);
  }
  return values;
}

function inValue(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return inValue(type.ofType, value);
  if (value == null) return value;
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => inValue(type.ofType, item)) : value;
  return isInputObjectType(type) ? nullAsDefault(Object.values(type.getFields()), value as Values) : value;
}

/** Whether any of some arguments, or of the input objects in them, has a default. */
export function hasDefault(
  inputs: readonly Input[],
  seen: ReadonlySet<GraphQLInputType> = new Set(),
): boolean {
  return inputs.some(({ type, defaultValue }) => defaultValue !== undefined || within(type, seen));
}

function within(type: GraphQLInputType, seen: ReadonlySet<GraphQLInputType>): boolean {
  if (isNonNullType(type) || isListType(type)) return within(type.ofType, seen);
  if (!isInputObjectType(type) || seen.has(type)) return false;
  return hasDefault(Object.values(type.getFields()), new Set([...seen, type]));
}
