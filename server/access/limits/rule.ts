import type { DocumentNode, GraphQLSchema } from 'graphql';

/** Throws LimitExceeded when a valid document asks for too much. */
export type LimitRule = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
) => void;
