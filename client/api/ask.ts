import { documents, type DocumentName } from './documents.ts';

/** The server answered, and says what was wrong. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The server did not answer. */
export class NoAnswer extends Error {}

const TOKEN = 'chasqui-token';

export const setToken = (token: string) => sessionStorage.setItem(TOKEN, token);

/** Asks the server one question. Throws Refused or NoAnswer. */
export async function ask<T>(name: DocumentName, variables: object = {}): Promise<T> {
  const token = sessionStorage.getItem(TOKEN);
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: documents[name], variables }),
  }).catch(() => {
    throw new NoAnswer();
  });
  const body = (await answer.json().catch(() => {
    throw new NoAnswer();
  })) as { data?: T; errors?: { message: string; extensions?: { code?: string } }[] };
  const [error] = body.errors ?? [];
  if (error || !body.data)
    throw new Refused(error?.extensions?.code ?? 'INTERNAL', error?.message ?? 'no data');
  return body.data;
}
