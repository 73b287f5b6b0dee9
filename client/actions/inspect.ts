import { back, forward, markedBy, visit } from '../state/history.ts';
import { setView } from '../state/store.ts';
import type { View } from '../state/view.ts';

const turned = (view: View, history: View['history']): View =>
  history === view.history ? view : { ...view, history, selection: markedBy(history.now) };

export const inspectBack = () => setView((view) => turned(view, back(view.history)));
export const inspectForward = () => setView((view) => turned(view, forward(view.history)));
export const closeInspector = () => setView((view) => turned(view, visit(view.history, null)));
