import type { ChokepointsInput, LinkClass, PathsInput } from '../api/generated.ts';
import type { Kind } from '../api/types.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { EMPTY_HISTORY, withoutSubjects, type History } from './history.ts';

/** Maximum number of entities in a response of the server, and therefore in a view. */
export const MAX_ENTITIES = 10_000;

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Position on the screen = position × zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

export type Tab = 'filter' | 'paths' | 'disputes';
export type Shows = 'NETWORK' | 'TABLE';
export type Grouping = 'NONE' | 'KIND' | 'COMMUNITY';
export type Ranking = 'STRONGEST' | 'SHORTEST' | 'SPECIFIC';
export type EndSet = 'from' | 'to' | 'via' | 'avoid';

/** The fields of a path query; entities are ids. */
export interface PathsQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly through: readonly Kind[];
  /** Whether paths may pass through countries and continents. */
  readonly throughCountries: boolean;
  /** Classes of the links to follow. */
  readonly classes: readonly LinkClass[];
  readonly ranking: Ranking;
  readonly k: number;
  readonly maxHops: number;
}

interface PathsView {
  readonly question: PathsQuestion;
  /** The last query, including its filters; null before the first. */
  readonly asked: PathsInput | null;
  /** Indexes of the highlighted path and hop. */
  readonly path: number;
  readonly hop: number | null;
  /** The last query for chokepoints; null if the last query was for paths. */
  readonly chokepoints: ChokepointsInput | null;
}

/** A source or speaker whose claims a what-if sets aside. */
export interface WhatIfSubject {
  readonly what: 'source' | 'speaker';
  readonly id: string;
  readonly name: string;
}

/** The state of the workspace that undo, a permalink and a file restore. */
export interface View {
  /** Ids of the entities on the canvas, in the order in which they were added. */
  readonly entities: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly viewport: Viewport | null;
  readonly grouping: Grouping;
  /** Community number by entity id, while grouped by community. */
  readonly communities: Readonly<Record<string, number>>;
  readonly filters: Filters;
  /** Ids of entities and links. */
  readonly selection: readonly string[];
  readonly history: History;
  readonly shows: Shows;
  readonly tab: Tab;
  readonly paths: PathsView;
  readonly whatIf: WhatIfSubject | null;
}

export const NO_QUESTION: PathsQuestion = {
  from: [],
  to: [],
  via: [],
  avoid: [],
  through: [],
  throughCountries: false,
  classes: ['ASSOCIATION', 'ACTIVITY', 'PLACE', 'MOVEMENT'],
  ranking: 'SPECIFIC',
  k: 5,
  maxHops: 6,
};

export const EMPTY_VIEW: View = {
  entities: [],
  hidden: [],
  pinned: [],
  positions: {},
  viewport: null,
  grouping: 'NONE',
  communities: {},
  filters: NO_FILTERS,
  selection: [],
  history: EMPTY_HISTORY,
  shows: 'NETWORK',
  tab: 'filter',
  paths: { question: NO_QUESTION, asked: null, path: 0, hop: null, chokepoints: null },
  whatIf: null,
};

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
const minus = (a: readonly string[], b: ReadonlySet<string>) => a.filter((id) => !b.has(id));

/** Adds entities to the canvas, shows them if they were hidden, and sets positions for those without one. */
export function withEntities(
  view: View,
  ids: readonly string[],
  places: Readonly<Record<string, Position>> = {},
): View {
  const back = new Set(ids);
  return {
    ...view,
    entities: union(view.entities, ids),
    hidden: minus(view.hidden, back),
    positions: { ...places, ...view.positions },
  };
}

/** Hides entities by hand; they keep their positions. */
export const withHidden = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: union(view.hidden, ids),
  selection: minus(view.selection, new Set(ids)),
});

/** Pins all the entities, or unpins them if all were pinned. */
export function withPinned(view: View, ids: readonly string[]): View {
  const all = ids.every((id) => view.pinned.includes(id));
  return { ...view, pinned: all ? minus(view.pinned, new Set(ids)) : union(view.pinned, ids) };
}

export const withPositions = (view: View, moved: Readonly<Record<string, Position>>): View => ({
  ...view,
  positions: { ...view.positions, ...moved },
});

/** Ids of all entities that a view refers to: on the canvas and in its path query. */
export function referencedIds({ entities, paths: { question } }: View): string[] {
  const { from, to, via, avoid } = question;
  return [...new Set([...entities, ...from, ...to, ...via, ...avoid])];
}

/** Removes entities and resets the results of path queries. */
export function withoutEntities(view: View, gone: ReadonlySet<string>): View {
  if (gone.size === 0) return view;
  const { question } = view.paths;
  const [from, to] = [minus(question.from, gone), minus(question.to, gone)];
  const [via, avoid] = [minus(question.via, gone), minus(question.avoid, gone)];
  return {
    ...view,
    entities: minus(view.entities, gone),
    selection: minus(view.selection, gone),
    history: withoutSubjects(view.history, gone),
    paths: { ...EMPTY_VIEW.paths, question: { ...question, from, to, via, avoid } },
  };
}
