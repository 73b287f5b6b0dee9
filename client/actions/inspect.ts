import { back, forward, selectionFor, visit } from '../state/history.ts';
import { setView } from '../state/store.ts';
import type { View } from '../state/view.ts';

const withHistory = (view: View, history: View['history']): View =>
  history === view.history ? view : { ...view, history, selection: selectionFor(history.now) };

export const inspectBack = () => setView((view) => withHistory(view, back(view.history)));
export const inspectForward = () => setView((view) => withHistory(view, forward(view.history)));
export const closeInspector = () => setView((view) => withHistory(view, visit(view.history, null)));
