import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LimitExceeded } from '../access/limits/limit-exceeded.ts';
import {
  AnalysisUnavailable,
  Conflict,
  DeadlinePassed,
  InvalidInput,
  NotFound,
  StoreFull,
  StoreUnavailable,
  TooLarge,
} from '../model/errors.ts';

import type { Message } from '../model/messages.ts';

/**
 * Every code a client can meet, with the HTTP status of a request that fails as a whole and what it means.
 * `docs/errors.md` says the same; a test compares the two.
 */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: { status: 400, means: 'The request is not a valid GraphQL document.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, means: 'The schema has no such field, argument or enum value.' },
  BAD_USER_INPUT: { status: 400, means: 'A variable does not match its type.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means: 'The document has no operation of that name, or has several and the request names none.',
  },
  BAD_REQUEST: { status: 400, means: 'The HTTP request is not a GraphQL request that this server accepts.' },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    means: 'The server has no query with this hash; send the query together with the hash once.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    means: 'This server does not store queries by hash; send the query.',
  },
  INVALID_INPUT: {
    status: 400,
    means: 'The input is not valid; nothing was written. `problems` lists each problem with its place.',
  },
  UNKNOWN_ID: {
    status: 404,
    means: 'No object of the expected type has this id. For a list of ids, `problems` lists each one.',
  },
  CONFLICT: { status: 409, means: 'The change conflicts with recorded data.' },
  INVALID_CURSOR: { status: 400, means: 'The cursor is invalid, or belongs to another list.' },
  LIMIT_DEPTH: { status: 400, means: 'The query is nested too deeply.' },
  LIMIT_COST: { status: 400, means: 'The query may return too many objects.' },
  LIMIT_ALIASES: { status: 400, means: 'The query has too many aliases.' },
  LIMIT_TOKENS: { status: 400, means: 'The query text has too many tokens.' },
  LIMIT_LIST: { status: 400, means: 'An argument is a list with too many items.' },
  LIMIT_WORDS: { status: 400, means: 'A search text has too many words.' },
  LIMIT_OBJECTS: {
    status: 400,
    means: 'The response contains too many objects or too long a list, or requires too many database rows.',
  },
  LIMIT_BYTES: { status: 400, means: 'The response is too large and was stopped.' },
  LIMIT_TIME: { status: 400, means: 'The response takes too long to build and was stopped.' },
  BODY_TOO_LARGE: { status: 413, means: 'The request body is too large.' },
  UNAUTHENTICATED: { status: 401, means: 'A token is required: `Authorization: Bearer …`.' },
  FORBIDDEN: {
    status: 403,
    means: 'The role of the token, or the host that the request names, does not allow it.',
  },
  CROSS_ORIGIN: {
    status: 403,
    means:
      'A web page of another origin sent a request that may change data; only pages of this server may do so.',
  },
  NOT_FOUND: { status: 404, means: 'No resource exists at this address.' },
  STORE_UNAVAILABLE: { status: 503, means: 'The database does not respond; retry later.' },
  DEADLINE_PASSED: {
    status: 504,
    means: 'The analysis timed out before finding any result. Limit it to a smaller part of the graph.',
  },
  ANALYSIS_UNAVAILABLE: {
    status: 503,
    means: 'Too many analyses are queued, or none can be run at the moment; retry later.',
  },
  DISK_FULL: { status: 507, means: 'The disk is full; nothing was changed.' },
  INTERNAL: { status: 500, means: 'Internal server error; see the log of the server for details.' },
} as const;
export type ErrorCode = keyof typeof ERRORS;

/** An error of the API itself, with its code. */
export class ApiError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

interface PublicError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems?: InvalidInput['problems'];
}

/** What a client may see of an error that a lower layer threw; null for an unexpected error. */
export function publicErrorOf(error: unknown): PublicError | null {
  const message = error instanceof Error ? error.message : '';
  if (error instanceof ApiError) return { code: error.code, message };
  if (error instanceof InvalidInput) return { code: 'INVALID_INPUT', message, problems: error.problems };
  if (error instanceof NotFound) return { code: 'UNKNOWN_ID', message, problems: error.problems };
  if (error instanceof Conflict) return { code: 'CONFLICT', message, problems: error.problems };
  if (error instanceof TooLarge) return { code: 'BODY_TOO_LARGE', message };
  if (error instanceof LimitExceeded) return { code: `LIMIT_${error.limit}`, message };
  if (error instanceof DeadlinePassed) return { code: 'DEADLINE_PASSED', message };
  if (error instanceof AnalysisUnavailable) return { code: 'ANALYSIS_UNAVAILABLE', message };
  if (error instanceof StoreUnavailable) return { code: 'STORE_UNAVAILABLE', message };
  if (error instanceof StoreFull || isDiskFull(error))
    return { code: 'DISK_FULL', message: ERRORS.DISK_FULL.means };
  return null;
}

/** Whether an error of the file system means that the disk is full. */
const isDiskFull = (error: unknown) =>
  ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException | null)?.code));

/** Formats every GraphQL error: with a code, and without stack traces or Cypher. Unexpected errors are logged and masked. */
export function maskError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const publicError = publicErrorOf(inner(error));
    if (publicError) {
      const { message, ...extensions } = publicError;
      return { message, ...place, extensions };
    }
    const code = formatted.extensions?.['code'];
    if (isCode(code) && code !== 'INTERNAL' && isGraphqlError(error)) {
      const tokens = code === 'GRAPHQL_PARSE_FAILED' && /more (that|than) \d+ tokens/.test(formatted.message);
      const extensions = { code: tokens ? 'LIMIT_TOKENS' : code, ...scalarProblem(formatted) };
      return { message: formatted.message, ...place, extensions };
    }
    if (isBadRequest(error)) {
      return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST' } };
    }
    log(error);
    return { message: ERRORS.INTERNAL.means, ...place, extensions: { code: 'INTERNAL' } };
  };
}

/** The problem of a value that one of our scalars refused, at its field of the variable. */
function scalarProblem({ message, extensions }: GraphQLFormattedError): Pick<PublicError, 'problems'> {
  const problem = extensions?.['problem'] as Message | undefined;
  if (!problem) return {};
  const [, at = ''] = / at "([^"]+)"; \w+ cannot be /.exec(message) ?? [];
  return { problems: [{ ...problem, at }] };
}

/** The error that a lower layer threw, without the wrappers of GraphQL. */
export const inner = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? inner(error.originalError) : error;

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERRORS;

/** Apollo Server has no code for a persisted query whose hash or version is wrong. */
const isBadRequest = (error: unknown) =>
  error instanceof GraphQLError &&
  isGraphqlError(error) &&
  (error.extensions['http'] as { status?: number } | undefined)?.status === 400;

/** Errors of the parser, of validation and of variables do not wrap another error. */
const isGraphqlError = (error: unknown) => inner(error) instanceof GraphQLError;
