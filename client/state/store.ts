import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Message } from '../api/message.ts';
import type { GraphInfo, Vocabulary } from '../api/types.ts';
import { readStored } from './browser-storage.ts';
import type { ClaimDraft } from './draft.ts';
import { EMPTY_GRAPH, type LoadedGraph } from './loaded-graph.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** Names under which the browser keeps the choices of a person. */
export const LANGUAGE = 'chasqui-language';
export const THEME = 'chasqui-theme';

export type Theme = 'light' | 'dark';
export type Language = 'EN' | 'ES';

export type Dialog =
  | { readonly show: 'palette' | 'shortcuts' | 'permalink' | 'imports' }
  | { readonly show: 'import'; readonly files: readonly File[] }
  | { readonly show: 'retractImport'; readonly id: string; readonly file: string }
  | { readonly show: 'record'; readonly draft: ClaimDraft }
  | { readonly show: 'retract'; readonly claim: string }
  | { readonly show: 'many'; readonly total: number; readonly best: () => void; readonly all: () => void };

/** What went wrong, in words, and what a person can do about it. */
export interface Failure {
  readonly message: string;
  readonly retry?: () => void;
  /** Loading the page again helps. */
  readonly reload?: true;
}

/** What came of something that was asked for, in several lines. */
interface Result {
  readonly title: string;
  readonly lines: readonly Message[];
}

/** Everything the workspace remembers. Changes are made by the actions alone. */
export interface State {
  readonly view: View;
  readonly loadedGraph: LoadedGraph;
  readonly graph: GraphInfo | null;
  readonly vocabulary: Vocabulary | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly dialog: Dialog | null;
  /** Entity the arrow keys are at on the canvas. */
  readonly cursor: string | null;
  /** Dragging selects by box. */
  readonly boxSelecting: boolean;
  /** A layout is running. */
  readonly layoutRunning: boolean;
  /** What went wrong last; stays until something else is done. */
  readonly problem: Failure | null;
  /** What happened last, in a few words for the status bar and screen readers; leaves with the next action. */
  readonly announcement: string;
  /** A result that takes more than a few words; stays until it is closed. */
  readonly result: Result | null;
  /** Set when a view from a link or file was made on another version of the graph. */
  readonly versionChange: { readonly from: number; readonly to: number } | null;
}

/** A choice that was kept, unless it is none of those there are now. */
const storedChoice = <T extends string>(name: string, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === readStored('localStorage', name));
const prefersDark = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches;
const prefersSpanish = () => globalThis.navigator?.language?.startsWith('es');

const INITIAL: State = {
  view: EMPTY_VIEW,
  loadedGraph: EMPTY_GRAPH,
  graph: null,
  vocabulary: null,
  language: storedChoice(LANGUAGE, ['EN', 'ES']) ?? (prefersSpanish() ? 'ES' : 'EN'),
  theme: storedChoice(THEME, ['light', 'dark']) ?? (prefersDark() ? 'dark' : 'light'),
  dialog: null,
  cursor: null,
  boxSelecting: false,
  layoutRunning: false,
  problem: null,
  announcement: '',
  result: null,
  versionChange: null,
};

const UNDO_STEPS = 300;

export const useWorkspace = create<State>()(
  temporal(() => INITIAL, {
    partialize: ({ view }) => ({ view }),
    equality: (a, b) => a.view === b.view,
    limit: UNDO_STEPS,
  }),
);
export const { getState, setState } = useWorkspace;

export const closeDialog = (): void => setState({ dialog: null });

/** Changes the view as one step that can be undone. */
export const setView = (change: (view: View) => View) =>
  setState(({ view }) => ({ view: change(view), announcement: '' }));

/** Changes the view as part of the step before: what follows from it, or is no step of its own. */
export function amendView(change: (view: View) => View): void {
  const past = useWorkspace.temporal.getState();
  past.pause();
  setState(({ view }) => ({ view: change(view) }));
  past.resume();
}

export function undo(): void {
  useWorkspace.temporal.getState().undo();
  setState({ announcement: '' });
}
export function redo(): void {
  useWorkspace.temporal.getState().redo();
  setState({ announcement: '' });
}
export const clearUndoHistory = () => useWorkspace.temporal.getState().clear();
