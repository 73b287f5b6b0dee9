import type { Direction, PathsInput } from '../api/generated.ts';
import { fetchQuery } from '../api/server.ts';
import { HEDGES, KINDS, STATUSES, type Path, type Vocabulary } from '../api/types.ts';
import { currentRenderer } from '../state/renderer.ts';
import { evidenceOf, type Filters } from '../state/filters.ts';
import { visit } from '../state/history.ts';
import { getState, setView } from '../state/store.ts';
import { elementsOf } from '../state/use-paths.ts';
import { NO_QUESTION, type EndSet, type PathsQuestion, type View } from '../state/view.ts';
import { wordsNow } from '../words/words.ts';
import { addToCanvas } from './canvas.ts';
import { fetchWithCanvas } from './fetch-entities.ts';
import { select } from './selection.ts';
import { runAction, announce } from './run.ts';

export const changeQuestion = (change: Partial<PathsQuestion>) =>
  setView((view) => ({
    ...view,
    paths: { ...view.paths, question: { ...view.paths.question, ...change } },
  }));

/** Adds entities to one end of the path query and shows the panel. */
export function addEnds(set: EndSet, ids: readonly string[]): void {
  void runAction(async () => {
    await fetchWithCanvas(ids);
    setView((view) => {
      const { question } = view.paths;
      const ends = [...new Set([...question[set], ...ids])];
      return { ...view, tab: 'paths', paths: { ...view.paths, question: { ...question, [set]: ends } } };
    });
  });
}

export const removeEnd = (set: EndSet, id: string) =>
  setView((view) => {
    const { question } = view.paths;
    const ends = question[set].filter((other) => other !== id);
    return { ...view, paths: { ...view.paths, question: { ...question, [set]: ends } } };
  });

/** The filters that a path query supports. */
function linkFilterOf(filters: Filters, vocabulary: Vocabulary | null): PathsInput['filter'] {
  const { hedges } = filters;
  const wordings = hedges.length > 0 && { hedges: HEDGES.filter((hedge) => !hedges.includes(hedge)) };
  const evidence = { ...evidenceOf(filters), ...wordings };
  const types = filters.types.length > 0 && vocabulary;
  const filter = {
    ...(types && {
      types: vocabulary.linkTypes.flatMap((t) => (filters.types.includes(t.type) ? [] : t.type)),
    }),
    ...(filters.statuses.length > 0 && { statuses: STATUSES.filter((s) => !filters.statuses.includes(s)) }),
    ...(filters.confidence[0] > 0 && { minConfidence: filters.confidence[0] }),
    ...(Object.keys(evidence).length > 0 && { evidence }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

const orNull = <T>(list: readonly T[]) => (list.length > 0 ? list : null);

function inputOf({ paths: { question }, filters }: View, vocabulary: Vocabulary | null): PathsInput {
  const { from, to, via, avoid, ranking, k, maxHops, classes } = question;
  const through =
    question.through.length > 0
      ? question.through
      : filters.kinds.length > 0
        ? KINDS.filter((kind) => kind !== 'COMMODITY' && !filters.kinds.includes(kind))
        : [];
  return {
    from,
    to,
    ranking,
    k,
    maxHops,
    via: orNull(via),
    avoid: orNull(avoid),
    throughKinds: orNull(through),
    throughSubtypes: question.throughCountries ? ['country', 'continent'] : null,
    classes: orNull(classes),
    filter: linkFilterOf(filters, vocabulary),
  };
}

/** Finds paths between the chosen ends over the links that pass the filters. */
export function findPaths(): void {
  void runAction(async () => {
    const { view, vocabulary } = getState();
    const input = inputOf(view, vocabulary);
    const { paths: result } = await fetchQuery('Paths', { input });
    const ids = [
      ...input.from,
      ...input.to,
      ...result.paths.flatMap((path) => path.entities.map((e) => e.id)),
    ];
    await addToCanvas([...new Set(ids)], (now) => ({
      ...now,
      tab: 'paths',
      paths: { ...now.paths, asked: input, path: 0, hop: null, chokepoints: null },
    }));
    announce(wordsNow().paths.found(result.paths.length));
    if (result.paths[0]) fitPath(result.paths[0]);
  });
}

/** Finds the entities that every path between the ends must pass, over links in a direction. */
export function findChokepoints(direction: Direction | null = null): void {
  void runAction(async () => {
    const { view, vocabulary } = getState();
    const { from, to } = view.paths.question;
    const input = { from, to, direction, filter: linkFilterOf(view.filters, vocabulary) ?? null };
    const { chokepoints: result } = await fetchQuery('Chokepoints', { input });
    const ids = [...from, ...to, ...result.disjointPaths.flatMap((path) => path.entities.map((e) => e.id))];
    await addToCanvas([...new Set(ids)], (now) => ({
      ...now,
      tab: 'paths',
      selection: result.cut.map((e) => e.id),
      paths: { ...now.paths, asked: null, hop: null, chokepoints: input },
    }));
    announce(wordsNow().chokepoints.found(result.cut.length));
  });
}

export const clearPaths = () =>
  setView((view) => ({ ...view, paths: { ...view.paths, asked: null, hop: null, chokepoints: null } }));
export const resetQuestion = () =>
  setView((view) => ({
    ...view,
    paths: { question: NO_QUESTION, asked: null, path: 0, hop: null, chokepoints: null },
  }));

/** Fits a path to the view once it has been drawn. */
function fitPath(path: Path): void {
  const ids = path.entities.map((e) => e.id);
  requestAnimationFrame(() => requestAnimationFrame(() => currentRenderer()?.fit(ids)));
}

/** Highlights a path and fits it to the view. */
export function choosePath(number: number): void {
  void runAction(async () => {
    const { asked } = getState().view.paths;
    if (!asked) return;
    const { paths } = await fetchQuery('Paths', { input: asked });
    const path = paths.paths[number];
    if (!path) return;
    highlightPath(number);
    fitPath(path);
  });
}

/** Highlights a path, or one hop of it with a link in the inspector. */
export function highlightPath(path: number, hop: number | null = null, link: string | null = null): void {
  setView((view) => ({
    ...view,
    paths: { ...view.paths, path, hop },
    ...(link && { history: visit(view.history, { what: 'link', id: link }), selection: [link] }),
  }));
}

/** Highlights the next or previous hop. */
export function stepHop(step: 1 | -1): void {
  void runAction(async () => {
    const { asked, path, hop } = getState().view.paths;
    if (!asked) return;
    const { paths } = await fetchQuery('Paths', { input: asked });
    const hops = paths.paths[path]?.hops ?? [];
    const next = hop === null ? (step === 1 ? 0 : hops.length - 1) : hop + step;
    const link = hops[next]?.links[0]?.link;
    if (link) highlightPath(path, next, link.id);
  });
}

/** Selects the highlighted path. */
export function selectPath(): void {
  void runAction(async () => {
    const { asked, path: number } = getState().view.paths;
    if (!asked) return;
    const { paths } = await fetchQuery('Paths', { input: asked });
    const path = paths.paths[number];
    if (path) select(elementsOf(path));
  });
}
