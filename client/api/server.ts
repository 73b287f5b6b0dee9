import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { RETRY_INTERVAL_S, retryPending, onRetry, useConnection } from '../state/connection.ts';
import { setState } from '../state/store.ts';
import { sendOperation, ServerUnreachable, ApiError, setToken } from './ask.ts';
import type { Questions } from './generated.ts';

export function submitToken(token: string): void {
  setToken(token);
  useConnection.setState({ tokenRequired: false });
  retryPending();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // What an action asked for is said by the action.
    onError: (error, { meta }) => {
      if (meta?.['forView'] && error instanceof ApiError) setState({ problem: { message: error.message } });
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

/** Asks until there is an answer: when the server is silent, again every {@link RETRY_INTERVAL_S} s. Throws Refused. */
async function askWithRetries<N extends keyof Questions>(
  name: N,
  variables: Questions[N]['variables'],
  signal?: AbortSignal,
): Promise<Questions[N]['answer']> {
  for (;;) {
    try {
      const answer = await sendOperation(name, variables, signal);
      // Where one has an answer, the others need not wait on.
      if (useConnection.getState().pendingRequests > 0) retryPending();
      return answer;
    } catch (error) {
      const tokenRequired = error instanceof ApiError && error.code === 'UNAUTHENTICATED';
      if (!tokenRequired && !(error instanceof ServerUnreachable)) throw error;
      useConnection.setState(({ pendingRequests }) =>
        tokenRequired ? { tokenRequired } : { pendingRequests: pendingRequests + 1 },
      );
      await new Promise<void>((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          unsubscribe();
          signal?.removeEventListener('abort', cancel);
        };
        const wake = () => {
          stop();
          resolve();
        };
        const cancel = () => {
          stop();
          reject(new DOMException('the query was cancelled', 'AbortError'));
        };
        const timer = tokenRequired ? undefined : setTimeout(wake, RETRY_INTERVAL_S * 1000);
        const unsubscribe = onRetry(wake);
        signal?.addEventListener('abort', cancel);
      }).finally(() => {
        if (!tokenRequired)
          useConnection.setState(({ pendingRequests }) => ({ pendingRequests: pendingRequests - 1 }));
      });
    }
  }
}

const query = <N extends keyof Questions>(name: N, variables: Questions[N]['variables']) => ({
  queryKey: [name, variables] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => askWithRetries(name, variables, signal),
});

/** Asks once, from an action; answers of the same version of the graph are kept. Throws Refused. */
export const fetchQuery = <N extends keyof Questions>(name: N, variables: Questions[N]['variables']) =>
  queryClient.fetchQuery(query(name, variables)) as Promise<Questions[N]['answer']>;

/** The same, whatever has been answered before. */
export const refetchQuery = <N extends keyof Questions>(name: N, variables: Questions[N]['variables']) =>
  queryClient.fetchQuery({ ...query(name, variables), staleTime: 0 }) as Promise<Questions[N]['answer']>;

/** The answer to a question for a view; the old one stays until the new one is there. */
export function useApiQuery<N extends keyof Questions>(
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
export const invalidateAnswers = () => queryClient.invalidateQueries();
