import { readStored, writeStored } from '../state/browser-storage.ts';
import { documents, type Questions } from './generated.ts';

export interface Problem {
  readonly at: string;
  readonly message: string;
}

/** The server answered, and says what was wrong. */
export class ApiError extends Error {
  readonly code: string;
  readonly problems: readonly Problem[];
  constructor(code: string, message: string, problems: readonly Problem[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** The server did not answer. */
export class ServerUnreachable extends Error {}

const TOKEN = 'chasqui-token';

export const setToken = (token: string) => writeStored('sessionStorage', TOKEN, token);

/** What shows the server who asks. */
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

/** Asks the server one question. Throws Refused or NoAnswer. */
export async function sendOperation<N extends keyof Questions>(
  name: N,
  variables: Questions[N]['variables'],
  signal?: AbortSignal,
): Promise<Questions[N]['answer']> {
  const noAnswer = (error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ServerUnreachable();
  };
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authHeaders() },
    body: JSON.stringify({ query: documents[name], variables }),
    signal: signal ?? null,
  }).catch(noAnswer);
  const body = (await answer.json().catch(noAnswer)) as ApiResponse<Questions[N]['answer']>;
  const [error] = body.errors ?? [];
  if (error || !body.data) {
    const { code = 'INTERNAL', problems = [] } = error?.extensions ?? {};
    throw new ApiError(code, error?.message ?? 'no data', problems);
  }
  return body.data;
}
