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

/**
 * Every code a client can meet, with the HTTP status of a request that fails as a whole and what it means.
 * `docs/errors.md` says the same; a test compares the two.
 */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: { status: 400, means: 'The text is not a GraphQL document.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, means: 'A field, argument or enum value is not in the schema.' },
  BAD_USER_INPUT: { status: 400, means: 'A variable does not fit its type.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means: 'The document has no such operation, or several and no name.',
  },
  BAD_REQUEST: { status: 400, means: 'The HTTP request is not a GraphQL request this server takes.' },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    means: 'No query with this hash is kept; send the query with the hash once.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, means: 'Queries are not kept by hash; send the query.' },
  INVALID_INPUT: {
    status: 400,
    means: 'The input contradicts the model; nothing was written. `problems` names each place.',
  },
  UNKNOWN_ID: {
    status: 404,
    means: 'An id names nothing, or nothing of the right sort. Of a list of ids, `problems` names each.',
  },
  CONFLICT: { status: 409, means: 'The change contradicts what is recorded.' },
  INVALID_CURSOR: { status: 400, means: 'The cursor is broken, or comes from another list.' },
  LIMIT_DEPTH: { status: 400, means: 'The query is nested too deep.' },
  LIMIT_COST: { status: 400, means: 'The query may return too many objects.' },
  LIMIT_ALIASES: { status: 400, means: 'The query has too many aliases.' },
  LIMIT_TOKENS: { status: 400, means: 'The query text has too many tokens.' },
  LIMIT_LIST: { status: 400, means: 'An argument is a list with too many items.' },
  LIMIT_WORDS: { status: 400, means: 'A text to search for has too many words.' },
  LIMIT_OBJECTS: {
    status: 400,
    means: 'The answer contains too many objects, one of its lists is too long, or it needs too many rows.',
  },
  LIMIT_BYTES: { status: 400, means: 'The answer is too long; it was ended.' },
  LIMIT_TIME: { status: 400, means: 'The answer takes too long to put together; it was ended.' },
  BODY_TOO_LARGE: { status: 413, means: 'The request body is too long.' },
  UNAUTHENTICATED: { status: 401, means: 'A token is needed: `Authorization: Bearer …`.' },
  FORBIDDEN: {
    status: 403,
    means: 'The role of the token, or the host the request is for, does not allow it.',
  },
  CROSS_ORIGIN: {
    status: 403,
    means: 'A web page of another origin sent a request that may change data; only pages of this server may.',
  },
  NOT_FOUND: { status: 404, means: 'There is nothing at this address.' },
  STORE_UNAVAILABLE: { status: 503, means: 'The database does not answer; trying again later may help.' },
  DEADLINE_PASSED: {
    status: 504,
    means: 'The analysis was stopped at its deadline with nothing to tell. Ask a smaller part of the graph.',
  },
  ANALYSIS_UNAVAILABLE: {
    status: 503,
    means: 'Too many analyses wait, or none can be run at the moment; trying again later may help.',
  },
  DISK_FULL: { status: 507, means: 'There is no room left on the disk; nothing was changed.' },
  INTERNAL: { status: 500, means: 'Something went wrong here; the log has the details.' },
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

interface Shown {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems?: InvalidInput['problems'];
}

/** What a client may see of an error that a lower layer threw; null for what nobody foresaw. */
export function shown(error: unknown): Shown | null {
  const message = error instanceof Error ? error.message : '';
  if (error instanceof ApiError) return { code: error.code, message };
  if (error instanceof InvalidInput) return { code: 'INVALID_INPUT', message, problems: error.problems };
  if (error instanceof TooLarge) return { code: 'BODY_TOO_LARGE', message };
  if (error instanceof NotFound) {
    const { problems } = error;
    return { code: 'UNKNOWN_ID', message, ...(problems.length > 0 && { problems }) };
  }
  if (error instanceof Conflict) return { code: 'CONFLICT', message };
  if (error instanceof LimitExceeded) return { code: `LIMIT_${error.limit}`, message };
  if (error instanceof DeadlinePassed) return { code: 'DEADLINE_PASSED', message };
  if (error instanceof AnalysisUnavailable) return { code: 'ANALYSIS_UNAVAILABLE', message };
  if (error instanceof StoreUnavailable) return { code: 'STORE_UNAVAILABLE', message };
  if (error instanceof StoreFull || isDiskFull(error))
    return { code: 'DISK_FULL', message: ERRORS.DISK_FULL.means };
  return null;
}

/** As the system tells it, of a file of our own. */
const isDiskFull = (error: unknown) =>
  ['ENOSPC', 'EDQUOT'].includes(String((error as NodeJS.ErrnoException | null)?.code));

/** The only way an error leaves GraphQL: code and message from the table, never a stack or a Cypher text. */
export function maskError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const known = shown(inner(error));
    if (known) {
      const { message, ...extensions } = known;
      return { message, ...place, extensions };
    }
    const code = formatted.extensions?.['code'];
    if (isCode(code) && code !== 'INTERNAL' && isGraphqlsOwn(error)) {
      const tokens = code === 'GRAPHQL_PARSE_FAILED' && /more (that|than) \d+ tokens/.test(formatted.message);
      return { message: formatted.message, ...place, extensions: { code: tokens ? 'LIMIT_TOKENS' : code } };
    }
    if (isBadRequest(error)) {
      return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST' } };
    }
    log(error);
    return { message: ERRORS.INTERNAL.means, ...place, extensions: { code: 'INTERNAL' } };
  };
}

/** The error that a lower layer threw, out of what the library wrapped around it. */
export const inner = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? inner(error.originalError) : error;

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERRORS;

/** The library has no code for a persisted query whose hash or version is wrong. */
const isBadRequest = (error: unknown) =>
  error instanceof GraphQLError &&
  isGraphqlsOwn(error) &&
  (error.extensions['http'] as { status?: number } | undefined)?.status === 400;

/** Errors of parser, validator and variables carry no error of another class inside. */
const isGraphqlsOwn = (error: unknown) => inner(error) instanceof GraphQLError;
