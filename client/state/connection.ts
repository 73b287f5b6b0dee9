import { create } from 'zustand';

/** Interval between retries while the server does not respond, in seconds. */
export const RETRY_INTERVAL_S = 5;

interface Connection {
  /** Number of requests that wait for the server to respond. */
  readonly pendingRequests: number;
  /** Whether the server requires a token. */
  readonly tokenRequired: boolean;
}

/** The state of the connection to the server. */
export const useConnection = create<Connection>(() => ({ pendingRequests: 0, tokenRequired: false }));

const wakers = new Set<() => void>();

/** Calls `wake` when pending requests are retried. Returns a function that unsubscribes. */
export function onRetry(wake: () => void): () => void {
  wakers.add(wake);
  return () => void wakers.delete(wake);
}

/** Retries all pending requests immediately. */
export const retryPending = () => {
  for (const wake of [...wakers]) wake();
};
