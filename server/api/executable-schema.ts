import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  defaultFieldResolver,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { AnswerBudget } from '../access/limits/answer-budget.ts';
import { hasDefault, nullAsDefault } from '../access/null-as-default.ts';
import { ROOT } from '../root.ts';
import type { RequestContext } from './request-context.ts';
import { resolvers } from './resolvers/index.ts';
import { yieldingResolvers } from './yielding-resolvers.ts';

export const SCHEMA_PATH = join(ROOT, 'server', 'api', 'schema.graphql');

/** Approximate bytes of JSON for a leaf that is not a string, with quotes, colon and comma. */
const LEAF_BYTES = 8;

/**
 * The schema with its resolvers. Here, and so for every field: values count against the budget of the request, and a
 * null for an argument with a default is replaced by the default.
 */
export function executableSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(SCHEMA_PATH, 'utf8'),
    resolvers: yieldingResolvers(resolvers),
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isMutation = type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      field.resolve = withDefaults(field, metered(field, isMutation));
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

function withDefaults(field: GraphQLField<unknown, RequestContext>, resolve: Resolve): Resolve {
  if (!hasDefault(field.args)) return resolve;
  return (source, args, context, info) => resolve(source, nullAsDefault(field.args, args), context, info);
}

function metered(field: GraphQLField<unknown, RequestContext>, isMutation: boolean): Resolve {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  const count = isLeafType(getNamedType(field.type)) ? countLeaves : countObjects;
  const isNullable = !isNonNullType(field.type);
  return (source, args, context, info) => {
    const { budget } = context;
    // One error is enough; one for each remaining field would be a large response of its own.
    if (isNullable && budget.exceeded) return null;
    const counted = (value: unknown) => {
      if (isMutation) budget.noteChange();
      count(value, String(info.path.key).length, budget);
      return value;
    };
    try {
      budget.check();
      const value = resolve(source, args, context, info);
      return value instanceof Promise ? value.then(counted) : counted(value);
    } catch (error) {
      // Thrown synchronously within a list, it would leave rejections of the preceding items unhandled.
      return Promise.reject(error as Error);
    }
  };
}

function countObjects(value: unknown, nameLength: number, budget: AnswerBudget): void {
  if (value == null) return;
  if (Array.isArray(value)) budget.addList(value.length);
  else budget.addObjects(1);
  budget.addBytes(nameLength + LEAF_BYTES);
}

function countLeaves(value: unknown, nameLength: number, budget: AnswerBudget): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  let bytes = nameLength;
  for (const leaf of values) {
    bytes += LEAF_BYTES + (typeof leaf === 'string' ? Buffer.byteLength(leaf) : 0);
  }
  budget.addBytes(bytes);
}
