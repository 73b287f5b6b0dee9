import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A valid document and the operation of it that is to be executed. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Throws LimitExceeded when the operation requests too much. */
export type LimitRule = (request: Request) => void;
