import { fetchQuery } from '../api/server.ts';
import { toggled } from '../state/filters.ts';
import { back, visit } from '../state/history.ts';
import { getState, setView } from '../state/store.ts';
import type { WhatIfSubject, View } from '../state/view.ts';
import { runAction } from './run.ts';

const withoutWhatIf = (view: View): View => ({
  ...view,
  whatIf: null,
  history: view.history.now?.what === 'whatIf' ? back(view.history) : view.history,
});

/** Starts a what-if without the claims of a source or speaker, or ends it. The canvas marks the affected links. */
export const setWhatIf = (whatIf: WhatIfSubject | null) =>
  setView((view) =>
    whatIf
      ? {
          ...view,
          whatIf,
          history: visit(view.history, { what: 'whatIf', id: `${whatIf.what}:${whatIf.id}` }),
        }
      : withoutWhatIf(view),
  );

/** Turns the what-if into a filter. */
export const keepAsFilter = () =>
  setView((view) => {
    const subject = view.whatIf;
    if (!subject) return view;
    const list = subject.what === 'source' ? 'sources' : 'speakers';
    return withoutWhatIf({
      ...view,
      filters: { ...view.filters, [list]: toggled(view.filters[list], subject.id) },
    });
  });

/** Whether the inspector shows a source or an entity, for which a what-if is possible. */
export const canAskWhatIf = () => ['entity', 'source'].includes(getState().view.history.now?.what ?? '');

/** Starts a what-if without the source or speaker in the inspector. */
export function askWhatIf(): void {
  void runAction(async () => {
    const subject = getState().view.history.now;
    if (subject?.what === 'source') {
      const { source } = await fetchQuery('Source', { id: subject.id });
      if (source) setWhatIf({ what: 'source', id: source.id, name: source.title });
    } else if (subject?.what === 'entity') {
      const entity = getState().loadedGraph.entities.get(subject.id);
      if (entity) setWhatIf({ what: 'speaker', id: entity.id, name: entity.name });
    }
  });
}
