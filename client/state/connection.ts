import { create } from 'zustand';

/** How long to wait before asking a silent server again, in seconds. */
export const AGAIN_S = 5;

interface Connection {
  /** Questions that wait for a silent server to come back. */
  readonly silent: number;
  /** The server asks for a token. */
  readonly wantsToken: boolean;
}

/** How the server is doing. */
export const useConnection = create<Connection>(() => ({ silent: 0, wantsToken: false }));

const wakers = new Set<() => void>();

/** Calls `wake` when a silent server is to be asked again; returns what ends that. */
export function onAskAgain(wake: () => void): () => void {
  wakers.add(wake);
  return () => void wakers.delete(wake);
}

/** Asks a silent server again immediately. */
export const askAgain = () => {
  for (const wake of [...wakers]) wake();
};
