import { arrange, nearLinked } from '../layout/arrange.ts';
import { currentRenderer } from '../state/renderer.ts';
import { fetchQuery } from '../api/server.ts';
import type { Kind } from '../api/types.ts';
import { getState, setView } from '../state/store.ts';
import { withPinned, withPositions, type Grouping, type Position, type View } from '../state/view.ts';
import { startLayout } from './layout.ts';
import { runAction } from './run.ts';

/** Up to this number of entities the layout is fcose; above it, ForceAtlas2 in a worker. */
export const FCOSE_LIMIT = 300;

/** The key of an entity's group; null without grouping. */
export const groupOf = (view: View, id: string, kind: Kind): string | null =>
  view.grouping === 'KIND'
    ? kind
    : view.grouping === 'COMMUNITY'
      ? String(view.communities[id] ?? '?')
      : null;

/** Positions for the entities that have none, among those on the canvas and the new ones. */
export async function placesFor(view: View, newIds: readonly string[]): Promise<Record<string, Position>> {
  const { loadedGraph } = getState();
  const ids = [...new Set([...view.entities, ...newIds])];
  const entities = ids.flatMap((id) => loadedGraph.entities.get(id) ?? []);
  const onCanvas = new Set(ids);
  const links = [...loadedGraph.links.values()].filter(
    (l) => onCanvas.has(l.from.id) && onCanvas.has(l.to.id),
  );
  const nodes = entities.map(({ id, kind }) => ({ id, group: groupOf(view, id, kind) }));
  const fixed = Object.fromEntries(
    ids.flatMap((id) => {
      const at = view.positions[id];
      return at ? [[id, at]] : [];
    }),
  );
  if (entities.every(({ id }) => fixed[id])) return {};
  return entities.length > FCOSE_LIMIT ? nearLinked(nodes, links, fixed) : arrange(nodes, links, fixed);
}

export const pin = (ids: readonly string[]) => setView((view) => withPinned(view, ids));
export const move = (places: Readonly<Record<string, Position>>) =>
  setView((view) => withPositions(view, places));

/** Runs the layout again for all entities that are not pinned. */
export function rerunLayout(): void {
  void runAction(async () => {
    const { view } = getState();
    if (view.entities.length > FCOSE_LIMIT) {
      setView((now) => ({ ...now }));
      startLayout(new Set(view.pinned), () => currentRenderer()?.fit());
      return;
    }
    const fixed = Object.fromEntries(
      view.pinned.flatMap((id) => (view.positions[id] ? [[id, view.positions[id]]] : [])),
    );
    const places = await placesFor({ ...view, positions: fixed }, view.entities);
    setView((now) => withPositions(now, { ...places, ...fixed }));
    requestAnimationFrame(() => currentRenderer()?.fit());
  });
}

/** Draws a frame around the entities of each kind or community. */
export function groupBy(by: Grouping): void {
  void runAction(async () => {
    const { view } = getState();
    let communities: Record<string, number> = {};
    if (by === 'COMMUNITY') {
      const result = await fetchQuery('Communities', { ids: view.entities });
      communities = Object.fromEntries(
        result.communities.communities.flatMap(({ entities }, n) => entities.map(({ id }) => [id, n + 1])),
      );
    }
    const grouped: View = { ...view, grouping: by, communities };
    const places = await placesFor({ ...grouped, positions: {} }, view.entities);
    setView((now) => withPositions({ ...now, grouping: by, communities }, places));
    requestAnimationFrame(() => currentRenderer()?.fit());
  });
}
