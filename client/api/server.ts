import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { AGAIN_S, askAgain, onAskAgain, useConnection } from '../state/connection.ts';
import { setState } from '../state/store.ts';
import { ask, NoAnswer, Refused, setToken } from './ask.ts';
import type { Questions } from './generated.ts';

export function giveToken(token: string): void {
  setToken(token);
  useConnection.setState({ wantsToken: false });
  askAgain();
}

export const client = new QueryClient({
  queryCache: new QueryCache({
    // What an action asked for is said by the action.
    onError: (error, { meta }) => {
      if (meta?.['forView'] && error instanceof Refused) setState({ problem: { message: error.message } });
    },
  }),
  defaultOptions: {
    queries: {
      retry: false,
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
    },
  },
});

/** Asks until there is an answer: when the server is silent, again every {@link AGAIN_S} s. Throws Refused. */
async function patiently<N extends keyof Questions>(
  name: N,
  variables: Questions[N]['variables'],
  signal?: AbortSignal,
): Promise<Questions[N]['answer']> {
  for (;;) {
    try {
      const answer = await ask(name, variables, signal);
      // Where one has an answer, the others need not wait on.
      if (useConnection.getState().silent > 0) askAgain();
      return answer;
    } catch (error) {
      const wantsToken = error instanceof Refused && error.code === 'UNAUTHENTICATED';
      if (!wantsToken && !(error instanceof NoAnswer)) throw error;
      useConnection.setState(({ silent }) => (wantsToken ? { wantsToken } : { silent: silent + 1 }));
      await new Promise<void>((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          unsubscribe();
          signal?.removeEventListener('abort', gone);
        };
        const wake = () => {
          stop();
          resolve();
        };
        const gone = () => {
          stop();
          reject(new DOMException('not wanted any more', 'AbortError'));
        };
        const timer = wantsToken ? undefined : setTimeout(wake, AGAIN_S * 1000);
        const unsubscribe = onAskAgain(wake);
        signal?.addEventListener('abort', gone);
      }).finally(() => {
        if (!wantsToken) useConnection.setState(({ silent }) => ({ silent: silent - 1 }));
      });
    }
  }
}

const query = <N extends keyof Questions>(name: N, variables: Questions[N]['variables']) => ({
  queryKey: [name, variables] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => patiently(name, variables, signal),
});

/** Asks once, from an action; answers of the same version of the graph are kept. Throws Refused. */
export const fetchAnswer = <N extends keyof Questions>(name: N, variables: Questions[N]['variables']) =>
  client.fetchQuery(query(name, variables)) as Promise<Questions[N]['answer']>;

/** The same, whatever has been answered before. */
export const fetchFresh = <N extends keyof Questions>(name: N, variables: Questions[N]['variables']) =>
  client.fetchQuery({ ...query(name, variables), staleTime: 0 }) as Promise<Questions[N]['answer']>;

/** The answer to a question for a view; the old one stays until the new one is there. */
export function useAnswer<N extends keyof Questions>(
  name: N,
  variables: Questions[N]['variables'],
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Questions[N]['answer']> {
  return useQuery({
    ...query(name, variables),
    enabled: options.enabled ?? true,
    meta: { forView: true },
    ...(options.keep && { placeholderData: keepPreviousData as never }),
  }) as UseQueryResult<Questions[N]['answer']>;
}

/** What was answered for another version of the graph is asked for again. */
export const forget = () => client.invalidateQueries();
