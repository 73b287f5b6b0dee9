import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** A valid document and the one of its operations that is to run. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Throws LimitExceeded when the operation asks for too much. */
export type LimitRule = (request: Request) => void;
