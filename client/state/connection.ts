import { create } from 'zustand';

/** How long to wait before asking a silent server again, in seconds. */
export const RETRY_INTERVAL_S = 5;

interface Connection {
  /** Questions that wait for a silent server to come back. */
  readonly pendingRequests: number;
  /** The server asks for a token. */
  readonly tokenRequired: boolean;
}

/** How the server is doing. */
export const useConnection = create<Connection>(() => ({ pendingRequests: 0, tokenRequired: false }));

const wakers = new Set<() => void>();

/** Calls `wake` when a silent server is to be asked again; returns what ends that. */
export function onRetry(wake: () => void): () => void {
  wakers.add(wake);
  return () => void wakers.delete(wake);
}

/** Asks a silent server again immediately. */
export const retryPending = () => {
  for (const wake of [...wakers]) wake();
};
