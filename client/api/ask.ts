import { readStored, writeStored } from '../state/browser-storage.ts';
import { documents, type Operations } from './generated.ts';
import type { PlacedMessage } from './import-answer.ts';

/** What is wrong in a request, and where. */
export type Problem = PlacedMessage;

/** Thrown when the server rejects a request. */
export class ApiError extends Error {
  readonly code: string;
  readonly problems: readonly Problem[];
  constructor(code: string, message: string, problems: readonly Problem[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** Thrown when the server does not respond. */
export class ServerUnreachable extends Error {}

const TOKEN = 'chasqui-token';

export const setToken = (token: string) => writeStored('sessionStorage', TOKEN, token);

/** The request headers with the access token. */
export const authHeaders = (): Readonly<Record<string, string>> => {
  const token = readStored('sessionStorage', TOKEN);
  return token ? { authorization: `Bearer ${token}` } : {};
};

export interface ApiResponse<T> {
  readonly data?: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly problems?: readonly Problem[] };
  }[];
}

/** Sends one operation to the GraphQL API. Throws ApiError or ServerUnreachable. */
export async function sendOperation<N extends keyof Operations>(
  name: N,
  variables: Operations[N]['variables'],
  signal?: AbortSignal,
): Promise<Operations[N]['data']> {
  const toUnreachable = (error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ServerUnreachable();
  };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authHeaders() },
    body: JSON.stringify({ query: documents[name], variables }),
    signal: signal ?? null,
  }).catch(toUnreachable);
  const body = (await response.json().catch(toUnreachable)) as ApiResponse<Operations[N]['data']>;
  const [error] = body.errors ?? [];
  if (error || !body.data) {
    const { code = 'INTERNAL', problems = [] } = error?.extensions ?? {};
    throw new ApiError(code, error?.message ?? 'no data', problems);
  }
  return body.data;
}
