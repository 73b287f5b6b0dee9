import { Refused } from '../api/ask.ts';
import { fetchAnswer } from '../api/server.ts';
import type { Direction, Kind } from '../api/types.ts';
import { arrange, nearLinked } from '../layout/arrange.ts';
import { figureNow } from '../state/figure.ts';
import { markedBy, visit, type Subject } from '../state/history.ts';
import { inSight } from '../state/in-sight.ts';
import { withoutKnown, withPart } from '../state/known.ts';
import { amendView, getState, setState, setView } from '../state/store.ts';
import { seenNow } from '../state/use-seen.ts';
import {
  MOST,
  withEntities,
  withoutEntities,
  withHidden,
  withPinned,
  withPositions,
  type Grouping,
  type Position,
  type Shows,
  type Tab,
  type View,
} from '../state/view.ts';
import { wordsNow } from '../words/words.ts';
import { startLayout, stopLayout } from './layout.ts';
import { run, say } from './run.ts';

/** Above so many entities the layout is ForceAtlas2 in a thread of its own; fcose up to it. */
export const FCOSE_LIMIT = 300;
/** Neighbours added at once, unless more are asked for. */
export const EXPAND_LIMIT = 30;
/** More new entities than this are asked about first. */
export const MANY = 300;

/** The view with something open in the inspector, and selected where it is on the canvas. */
export const inspecting = (view: View, subject: Subject | null): View => ({
  ...view,
  history: visit(view.history, subject),
  selection: markedBy(subject),
});

/** Learns of entities and of all links among them. */
export async function learn(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { subgraph } = await fetchAnswer('Subgraph', { ids });
  setState(({ known }) => ({ known: withPart(known, subgraph) }));
}

/** Learns of entities; returns those that the graph does not hold. */
export async function learnWhatIsThere(ids: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    await learn(ids);
    return new Set();
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'UNKNOWN_ID') throw error;
    const missing = new Set(
      error.problems.flatMap(({ at }) => ids[Number(/\[(\d+)\]$/.exec(at)?.[1])] ?? []),
    );
    await learn(ids.filter((id) => !missing.has(id)));
    return missing;
  }
}

/**
 * Learns of entities and of all links among them and what is on the canvas. What the graph does not hold any more
 * leaves the canvas. Throws Refused when it does not hold some of the entities asked for.
 */
export async function gather(ids: readonly string[]): Promise<void> {
  const missing = await learnWhatIsThere([...new Set([...getState().view.entities, ...ids])]);
  if (missing.size === 0) return;
  if (ids.some((id) => missing.has(id))) await learn(ids);
  setState(({ known }) => ({ known: withoutKnown(known, missing) }));
  amendView((view) => withoutEntities(view, missing));
}

/** Key of the group an entity is in. */
export const groupOf = (view: View, id: string, kind: Kind): string | null =>
  view.grouping === 'KIND'
    ? kind
    : view.grouping === 'COMMUNITY'
      ? String(view.communities[id] ?? '?')
      : null;

/** Places for what has none of entities on the canvas and some fresh ones. */
export async function placesFor(view: View, fresh: readonly string[]): Promise<Record<string, Position>> {
  const { known } = getState();
  const ids = [...new Set([...view.entities, ...fresh])];
  const entities = ids.flatMap((id) => known.entities.get(id) ?? []);
  const on = new Set(ids);
  const links = [...known.links.values()].filter((l) => on.has(l.from.id) && on.has(l.to.id));
  const laid = entities.map(({ id, kind }) => ({ id, group: groupOf(view, id, kind) }));
  const fixed = Object.fromEntries(
    ids.flatMap((id) => {
      const at = view.positions[id];
      return at ? [[id, at]] : [];
    }),
  );
  if (entities.every(({ id }) => fixed[id])) return {};
  return entities.length > FCOSE_LIMIT ? nearLinked(laid, links, fixed) : arrange(laid, links, fixed);
}

/** Puts entities on the canvas, with the links among all that is then there, as one step with what follows. */
export async function bring(
  ids: readonly string[],
  then: (view: View) => View = (view) => view,
): Promise<void> {
  const before = getState().view;
  const fresh = ids.filter((id) => !before.entities.includes(id));
  if (fresh.length > 0) await gather(fresh);
  const places = fresh.length > 0 ? await placesFor(before, fresh) : {};
  setView((view) => then(withEntities(view, ids, places)));
  if (fresh.length === 0) return;
  say(wordsNow().said.added(fresh.length));
  const { entities } = getState().view;
  if (entities.length > FCOSE_LIMIT && fresh.length > 1)
    startLayout(new Set(before.entities.filter((id) => before.positions[id])), () => bringIntoSight(fresh));
}

/** Fits the figure to the view unless all of some entities can be seen. */
export function bringIntoSight(ids: readonly string[]): void {
  const { positions } = getState().view;
  const placed = ids.flatMap((id) => (positions[id] ? { id, at: positions[id] } : []));
  const figure = figureNow();
  if (figure && !inSight(figure, placed)) figure.fit();
}

/** Opens something in the inspector. An entity or a link is brought to the canvas. */
export const inspect = (subject: Subject, ends: readonly string[] = []): Promise<void> =>
  run(async () => {
    const ids = subject.what === 'entity' ? [subject.id] : ends;
    await bring(ids, (view) => inspecting(view, subject));
  });

/** Opens a link with both its ends on the canvas. */
export const openLink = ({ id, from, to }: { id: string; from: { id: string }; to: { id: string } }) =>
  inspect({ what: 'link', id }, [from.id, to.id]);

export const openEntity = (id: string) => inspect({ what: 'entity', id });

/** A link type, followed one way or both. */
export interface LinkSide {
  readonly type: string;
  readonly direction: Direction;
}

/** Adds neighbours that are not shown yet, up to a limit, by one link type or by all; best connected first. */
export function expand(ids: readonly string[], side: LinkSide | null, limit: number): void {
  void run(async () => {
    const { entities, hidden } = getState().view;
    const isHidden = new Set(hidden);
    const question = {
      ids,
      filter: side && { types: [side.type] },
      direction: side?.direction ?? ('ANY' as const),
      exclude: entities.filter((id) => !isHidden.has(id)),
    };
    const find = (most: number) =>
      fetchAnswer('Neighborhood', { ...question, limit: Math.min(most + ids.length, MOST) }).then(
        (answer) => answer.neighborhood,
      );
    const add = async (part: Awaited<ReturnType<typeof find>>) => {
      await bring(part.entities.map((e) => e.id));
      if (part.truncated)
        say(wordsNow().said.someOf(part.entities.length - ids.length, part.totalEntities - ids.length));
    };
    const found = await find(Math.min(limit, MANY));
    const total = found.totalEntities - ids.length;
    if (total === 0) return say(wordsNow().said.noneToAdd);
    if (limit <= MANY || total <= MANY) return add(found);
    setState({
      dialog: {
        show: 'many',
        total,
        best: () => void run(async () => add(await find(MANY))),
        all: () => void run(async () => add(await find(Math.min(total, limit)))),
      },
    });
  });
}

/** What is acted on: the selected entities that are on the canvas. */
export function chosen(view = getState().view): readonly string[] {
  const on = new Set(view.entities);
  return view.selection.filter((id) => on.has(id));
}

export function hide(ids: readonly string[]): void {
  setView((view) => withHidden(view, ids));
  say(wordsNow().said.hidden(ids.length));
}

/** Hides all but some. */
export function keepOnly(ids: readonly string[]): void {
  const kept = new Set(ids);
  hide(getState().view.entities.filter((id) => !kept.has(id)));
}

export const showHidden = () => setView((view) => ({ ...view, hidden: [] }));
export const pin = (ids: readonly string[]) => setView((view) => withPinned(view, ids));
export const move = (places: Readonly<Record<string, Position>>) =>
  setView((view) => withPositions(view, places));

/** Selects one element, or adds it to and takes it from the selection. */
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
  const what = getState().known.links.has(id) ? 'link' : 'entity';
  setView((view) => inspecting(view, { what, id }));
}

export function select(ids: readonly string[]): void {
  setView((view) => ({ ...view, selection: [...ids] }));
  say(wordsNow().said.selected(ids.length));
}

export const selectKind = (kind: Kind) =>
  select(seenNow().shownEntities.flatMap((e) => (e.kind === kind ? e.id : [])));

/** Adds what is linked to the selection on the canvas. */
export function selectNeighbourhood(): void {
  const from = new Set(chosen());
  const near = seenNow().shownLinks.flatMap(({ from: a, to: b }) =>
    from.has(a.id) ? b.id : from.has(b.id) ? a.id : [],
  );
  select([...new Set([...from, ...near])]);
}

/** Lays out all but the pinned anew. */
export function arrangeAnew(): void {
  void run(async () => {
    const { view } = getState();
    if (view.entities.length > FCOSE_LIMIT) {
      setView((now) => ({ ...now }));
      startLayout(new Set(view.pinned), () => figureNow()?.fit());
      return;
    }
    const fixed = Object.fromEntries(
      view.pinned.flatMap((id) => (view.positions[id] ? [[id, view.positions[id]]] : [])),
    );
    const places = await placesFor({ ...view, positions: fixed }, view.entities);
    setView((now) => withPositions(now, { ...places, ...fixed }));
    requestAnimationFrame(() => figureNow()?.fit());
  });
}

/** Draws entities of a kind or community in a frame of their own. */
export function group(by: Grouping): void {
  void run(async () => {
    const { view } = getState();
    let communities: Record<string, number> = {};
    if (by === 'COMMUNITY') {
      const answer = await fetchAnswer('Communities', { ids: view.entities });
      communities = Object.fromEntries(
        answer.communities.communities.flatMap(({ entities }, n) => entities.map(({ id }) => [id, n + 1])),
      );
    }
    const grouped: View = { ...view, grouping: by, communities };
    const places = await placesFor({ ...grouped, positions: {} }, view.entities);
    setView((now) => withPositions({ ...now, grouping: by, communities }, places));
    requestAnimationFrame(() => figureNow()?.fit());
  });
}

export const showTab = (tab: Tab) => setView((view) => ({ ...view, tab }));
export const showAs = (shows: Shows) => {
  stopLayout();
  setView((view) => ({ ...view, shows }));
};
