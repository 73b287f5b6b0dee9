import { fetchAnswer } from '../api/server.ts';
import { toggled } from '../state/filters.ts';
import { back, visit } from '../state/history.ts';
import { getState, setView } from '../state/store.ts';
import type { SetAside, View } from '../state/view.ts';
import { run } from './run.ts';

const closed = (view: View): View => ({
  ...view,
  whatIf: null,
  history: view.history.now?.what === 'whatIf' ? back(view.history) : view.history,
});

/** Sets a word aside, to see what is left: nothing is deleted, and the picture is marked until it is undone. */
export const setAside = (whatIf: SetAside | null) =>
  setView((view) =>
    whatIf
      ? {
          ...view,
          whatIf,
          history: visit(view.history, { what: 'whatIf', id: `${whatIf.what}:${whatIf.id}` }),
        }
      : closed(view),
  );

/** Leaves what is set aside out of the picture, as a filter. */
export const keepAside = () =>
  setView((view) => {
    const aside = view.whatIf;
    if (!aside) return view;
    const list = aside.what === 'source' ? 'sources' : 'speakers';
    return closed({ ...view, filters: { ...view.filters, [list]: toggled(view.filters[list], aside.id) } });
  });

/** Whether the inspector shows somebody or a document whose word can be set aside. */
export const wordIsOpen = () => ['entity', 'source'].includes(getState().view.history.now?.what ?? '');

/** Sets aside the word of what the inspector shows. */
export function whatIfHere(): void {
  void run(async () => {
    const subject = getState().view.history.now;
    if (subject?.what === 'source') {
      const { source } = await fetchAnswer('Source', { id: subject.id });
      if (source) setAside({ what: 'source', id: source.id, name: source.title });
    } else if (subject?.what === 'entity') {
      const entity = getState().known.entities.get(subject.id);
      if (entity) setAside({ what: 'speaker', id: entity.id, name: entity.name });
    }
  });
}
