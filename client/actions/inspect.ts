import { back, forward } from '../state/history.ts';
import { setView } from '../state/store.ts';
import type { View } from '../state/view.ts';

const turned = (view: View, history: View['history']): View => {
  const { now } = history;
  const marked = now && (now.what === 'entity' || now.what === 'link') ? [now.id] : [];
  return history === view.history ? view : { ...view, history, selection: marked };
};

export const inspectBack = () => setView((view) => turned(view, back(view.history)));
export const inspectForward = () => setView((view) => turned(view, forward(view.history)));
export const closeInspector = () =>
  setView((view) =>
    view.history.now
      ? { ...view, history: { past: [...view.history.past, view.history.now], now: null, next: [] } }
      : view,
  );
