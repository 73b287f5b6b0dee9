import { create } from 'zustand';
import type { Dispute, GraphInfo, Path, Ref, SearchReport } from '../api/types.ts';
import { EMPTY, type CanvasContent } from './canvas.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { START, type History } from './history.ts';

export type Tab = 'filter' | 'paths' | 'disputes';
export type Theme = 'light' | 'dark';

export interface PathsView {
  readonly from: readonly Ref[];
  readonly to: readonly Ref[];
  readonly ranking: 'STRONGEST' | 'SHORTEST' | 'SPECIFIC';
  readonly k: number;
  readonly maxHops: number;
  readonly answer: { readonly paths: readonly Path[]; readonly search: SearchReport } | null;
  /** Which path is lit, and which of its hops. */
  readonly path: number;
  readonly hop: number | null;
}

/** Everything the workspace remembers. Changes are made by the actions alone. */
export interface State {
  readonly graph: GraphInfo | null;
  readonly canvas: CanvasContent;
  readonly filters: Filters;
  readonly history: History;
  readonly tab: Tab;
  readonly theme: Theme;
  readonly paths: PathsView;
  readonly disputes: readonly Dispute[] | null;
  /** Questions on their way. */
  readonly waiting: number;
  /** Raised when what the inspector shows may have changed. */
  readonly problem: { readonly message: string; readonly retry: (() => void) | null } | null;
  /** The last thing that happened, for the status bar and screen readers. */
  readonly said: string;
}

export const INITIAL: State = {
  graph: null,
  canvas: EMPTY,
  filters: NO_FILTERS,
  history: START,
  tab: 'filter',
  theme: globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  paths: { from: [], to: [], ranking: 'STRONGEST', k: 5, maxHops: 6, answer: null, path: 0, hop: null },
  disputes: null,
  waiting: 0,
  problem: null,
  said: '',
};

export const useWorkspace = create<State>(() => INITIAL);
export const { getState, setState } = useWorkspace;
