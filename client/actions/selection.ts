import type { Kind } from '../api/types.ts';
import { selectionFor, visit, type Subject } from '../state/history.ts';
import { getState, setView } from '../state/store.ts';
import { currentVisibleGraph } from '../state/use-visible-graph.ts';
import type { View } from '../state/view.ts';
import { wordsNow } from '../words/words.ts';
import { announce } from './run.ts';

/** The view with a subject open in the inspector and selected on the canvas. */
export const withInspected = (view: View, subject: Subject | null): View => ({
  ...view,
  history: visit(view.history, subject),
  selection: selectionFor(subject),
});

/** The selected entities on the canvas, to which actions apply. */
export function selectedOnCanvas(view = getState().view): readonly string[] {
  const on = new Set(view.entities);
  return view.selection.filter((id) => on.has(id));
}

/** Selects one element, or adds it to or removes it from the selection. */
export function tap(id: string | null, more: boolean): void {
  if (id === null) {
    if (getState().view.selection.length > 0) setView((view) => ({ ...view, selection: [] }));
    return;
  }
  if (more) {
    setView((view) => ({
      ...view,
      selection: view.selection.includes(id)
        ? view.selection.filter((s) => s !== id)
        : [...view.selection, id],
    }));
    return;
  }
  const what = getState().loadedGraph.links.has(id) ? 'link' : 'entity';
  setView((view) => withInspected(view, { what, id }));
}

export function select(ids: readonly string[]): void {
  setView((view) => ({ ...view, selection: [...ids] }));
  announce(wordsNow().announcements.selected(ids.length));
}

export const selectKind = (kind: Kind) =>
  select(currentVisibleGraph().shownEntities.flatMap((e) => (e.kind === kind ? e.id : [])));

/** Adds what is linked to the selection, among what is on the canvas. */
export function selectNeighbourhood(): void {
  const from = new Set(selectedOnCanvas());
  const near = currentVisibleGraph().shownLinks.flatMap(({ from: a, to: b }) =>
    from.has(a.id) ? b.id : from.has(b.id) ? a.id : [],
  );
  select([...new Set([...from, ...near])]);
}
