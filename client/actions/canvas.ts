import { fetchQuery } from '../api/server.ts';
import type { Direction } from '../api/types.ts';
import { currentRenderer } from '../state/renderer.ts';
import type { Subject } from '../state/history.ts';
import { isInView } from '../state/in-view.ts';
import { getState, setState, setView } from '../state/store.ts';
import { MAX_ENTITIES, withEntities, withHidden, type Shows, type Tab, type View } from '../state/view.ts';
import { wordsNow } from '../words/words.ts';
import { fetchWithCanvas } from './fetch-entities.ts';
import { startLayout, stopLayout } from './layout.ts';
import { FCOSE_LIMIT, placesFor } from './placement.ts';
import { runAction, announce } from './run.ts';
import { withInspected } from './selection.ts';

/** Default number of neighbours added by one expansion. */
export const EXPAND_LIMIT = 30;
/** Adding more entities than this requires confirmation. */
export const CONFIRM_ABOVE = 300;

/** Adds entities and their links to the canvas, as one undo step with the change `then`. */
export async function addToCanvas(
  ids: readonly string[],
  then: (view: View) => View = (view) => view,
): Promise<void> {
  const before = getState().view;
  const newIds = ids.filter((id) => !before.entities.includes(id));
  if (newIds.length > 0) await fetchWithCanvas(newIds);
  const places = newIds.length > 0 ? await placesFor(before, newIds) : {};
  setView((view) => then(withEntities(view, ids, places)));
  if (newIds.length === 0) return;
  announce(wordsNow().announcements.added(newIds.length));
  const { entities } = getState().view;
  if (entities.length > FCOSE_LIMIT && newIds.length > 1)
    startLayout(new Set(before.entities.filter((id) => before.positions[id])), () => fitUnlessInView(newIds));
}

/** Fits the graph to the view unless all the given entities are in view. */
export function fitUnlessInView(ids: readonly string[]): void {
  const { positions } = getState().view;
  const placedEntities = ids.flatMap((id) => (positions[id] ? { id, at: positions[id] } : []));
  const renderer = currentRenderer();
  if (renderer && !isInView(renderer, placedEntities)) renderer.fit();
}

/** Opens a subject in the inspector and adds it, or the given ends, to the canvas. */
export const inspect = (subject: Subject, ends: readonly string[] = []): Promise<void> =>
  runAction(async () => {
    const ids = subject.what === 'entity' ? [subject.id] : ends;
    await addToCanvas(ids, (view) => withInspected(view, subject));
  });

/** Opens a link in the inspector and adds both ends to the canvas. */
export const openLink = ({ id, from, to }: { id: string; from: { id: string }; to: { id: string } }) =>
  inspect({ what: 'link', id }, [from.id, to.id]);

export const openEntity = (id: string) => inspect({ what: 'entity', id });

/** A link type in one direction or both. */
interface LinkSide {
  readonly type: string;
  readonly direction: Direction;
}

/** Adds neighbours that are not shown yet, best connected first, by one link type or all. */
export function expand(ids: readonly string[], side: LinkSide | null, limit: number): void {
  void runAction(async () => {
    const { entities, hidden } = getState().view;
    const isHidden = new Set(hidden);
    const variables = {
      ids,
      filter: side && { types: [side.type] },
      direction: side?.direction ?? ('ANY' as const),
      exclude: entities.filter((id) => !isHidden.has(id)),
    };
    const find = (most: number) =>
      fetchQuery('Neighborhood', { ...variables, limit: Math.min(most + ids.length, MAX_ENTITIES) }).then(
        (result) => result.neighborhood,
      );
    const add = async (subgraph: Awaited<ReturnType<typeof find>>) => {
      await addToCanvas(subgraph.entities.map((e) => e.id));
      if (subgraph.truncated)
        announce(
          wordsNow().announcements.someOf(
            subgraph.entities.length - ids.length,
            subgraph.totalEntities - ids.length,
          ),
        );
    };
    const found = await find(Math.min(limit, CONFIRM_ABOVE));
    const total = found.totalEntities - ids.length;
    if (total === 0) return announce(wordsNow().announcements.noneToAdd);
    if (limit <= CONFIRM_ABOVE || total <= CONFIRM_ABOVE) return add(found);
    setState({
      dialog: {
        show: 'many',
        total,
        best: () => void runAction(async () => add(await find(CONFIRM_ABOVE))),
        all: () => void runAction(async () => add(await find(Math.min(total, limit)))),
      },
    });
  });
}

export function hide(ids: readonly string[]): void {
  setView((view) => withHidden(view, ids));
  announce(wordsNow().announcements.hidden(ids.length));
}

/** Hides all entities except the given ones. */
export function keepOnly(ids: readonly string[]): void {
  const kept = new Set(ids);
  hide(getState().view.entities.filter((id) => !kept.has(id)));
}

export const showHidden = () => setView((view) => ({ ...view, hidden: [] }));

export const showTab = (tab: Tab) => setView((view) => ({ ...view, tab }));
export const showAs = (shows: Shows) => {
  stopLayout();
  setView((view) => ({ ...view, shows }));
};
