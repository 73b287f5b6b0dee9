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
import type { Operations } from './generated.ts';

export function submitToken(token: string): void {
  setToken(token);
  useConnection.setState({ tokenRequired: false });
  retryPending();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // Actions report their own errors.
    onError: (error, { meta }) => {
      if (meta?.['forView'] && error instanceof ApiError)
        setState({ problem: { message: error.message, problems: error.problems } });
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

/** Sends a query, and again every {@link RETRY_INTERVAL_S} s while the server does not respond. Throws ApiError. */
async function askWithRetries<N extends keyof Operations>(
  name: N,
  variables: Operations[N]['variables'],
  signal?: AbortSignal,
): Promise<Operations[N]['data']> {
  for (;;) {
    try {
      const result = await sendOperation(name, variables, signal);
      // The server responds again, so the other pending requests are retried immediately.
      if (useConnection.getState().pendingRequests > 0) retryPending();
      return result;
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

const query = <N extends keyof Operations>(name: N, variables: Operations[N]['variables']) => ({
  queryKey: [name, variables] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => askWithRetries(name, variables, signal),
});

/** Sends a query from an action, or returns its cached result. Throws ApiError. */
export const fetchQuery = <N extends keyof Operations>(name: N, variables: Operations[N]['variables']) =>
  queryClient.fetchQuery(query(name, variables)) as Promise<Operations[N]['data']>;

/** Sends a query from an action, whether or not its result is cached. Throws ApiError. */
export const refetchQuery = <N extends keyof Operations>(name: N, variables: Operations[N]['variables']) =>
  queryClient.fetchQuery({ ...query(name, variables), staleTime: 0 }) as Promise<Operations[N]['data']>;

/** The result of a query for a component. With `keep`, the previous result stays until the new one arrives. */
export function useApiQuery<N extends keyof Operations>(
  name: N,
  variables: Operations[N]['variables'],
  options: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Operations[N]['data']> {
  return useQuery({
    ...query(name, variables),
    enabled: options.enabled ?? true,
    meta: { forView: true },
    ...(options.keep && { placeholderData: keepPreviousData as never }),
  }) as UseQueryResult<Operations[N]['data']>;
}

/** Invalidates all cached results, after the graph has changed. */
export const invalidateAnswers = () => queryClient.invalidateQueries();
