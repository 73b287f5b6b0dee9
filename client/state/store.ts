import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Message, PlacedMessage } from '../api/import-answer.ts';
import type { GraphInfo, Vocabulary } from '../api/types.ts';
import { readStored } from './browser-storage.ts';
import type { ClaimDraft } from './draft.ts';
import { EMPTY_GRAPH, type LoadedGraph } from './loaded-graph.ts';
import { EMPTY_VIEW, type View } from './view.ts';

/** Names of the user's settings in the storage of the browser. */
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

/** A message about a failure, and what the user can do. */
export interface Failure {
  readonly message: string;
  /** The same, each to be shown in the language of the page. */
  readonly problems?: readonly PlacedMessage[];
  readonly retry?: () => void;
  /** Reloading the page resolves the failure. */
  readonly reload?: true;
}

/** The result of an action in several lines. */
interface Result {
  readonly title: string;
  readonly lines: readonly Message[];
}

/** The state of the workspace. Only actions change it. */
export interface State {
  readonly view: View;
  readonly loadedGraph: LoadedGraph;
  readonly graph: GraphInfo | null;
  readonly vocabulary: Vocabulary | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly dialog: Dialog | null;
  /** Id of the entity under the keyboard cursor on the canvas. */
  readonly cursor: string | null;
  /** Whether dragging selects by box. */
  readonly boxSelecting: boolean;
  /** Whether a layout is running. */
  readonly layoutRunning: boolean;
  /** The last failure; shown until the next action. */
  readonly problem: Failure | null;
  /** A short message about the last action for the status bar and screen readers; cleared by the next action. */
  readonly announcement: string;
  /** A result that needs several lines; shown until it is closed. */
  readonly result: Result | null;
  /** Set if the view from a permalink or file was made on another version of the graph. */
  readonly versionChange: { readonly from: number; readonly to: number } | null;
}

/** A stored setting, if it is one of the current choices. */
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

/** Changes the view as one undo step. */
export const setView = (change: (view: View) => View) =>
  setState(({ view }) => ({ view: change(view), announcement: '' }));

/** Changes the view as part of the previous undo step. */
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
