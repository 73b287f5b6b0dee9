import type { ChokepointsInput, LinkClass, PathsInput } from '../api/generated.ts';
import type { Kind } from '../api/types.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { EMPTY_HISTORY, withoutSubjects, type History } from './history.ts';

/** Most entities that the server gives of one part, and so of a view. */
export const MAX_ENTITIES = 10_000;

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Rendered place = place × zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

export type Tab = 'filter' | 'paths' | 'disputes';
export type Shows = 'NETWORK' | 'TABLE';
export type Grouping = 'NONE' | 'KIND' | 'COMMUNITY';
export type Ranking = 'STRONGEST' | 'SHORTEST' | 'SPECIFIC';
export type EndSet = 'from' | 'to' | 'via' | 'avoid';

/** A question about paths, by ids. */
export interface PathsQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly through: readonly Kind[];
  /** Whether countries and continents may lie between. */
  readonly throughCountries: boolean;
  /** What the links that are followed say. */
  readonly classes: readonly LinkClass[];
  readonly ranking: Ranking;
  readonly k: number;
  readonly maxHops: number;
}

interface PathsView {
  readonly question: PathsQuestion;
  /** What was last asked, filters and all; null before that. */
  readonly asked: PathsInput | null;
  /** Which path is lit, and which of its hops. */
  readonly path: number;
  readonly hop: number | null;
  /** What chokepoints were asked for, when they were asked for last. */
  readonly chokepoints: ChokepointsInput | null;
}

/** A source or a speaker whose word is set aside, to see what is left. */
export interface WhatIfSubject {
  readonly what: 'source' | 'speaker';
  readonly id: string;
  readonly name: string;
}

/** What the analyst made of the workspace: all that undo, a permalink and a file bring back. */
export interface View {
  /** On the canvas, in the order in which they came. */
  readonly entities: readonly string[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly positions: Readonly<Record<string, Position>>;
  readonly viewport: Viewport | null;
  readonly grouping: Grouping;
  /** Entity to number of its community, while grouped by it. */
  readonly communities: Readonly<Record<string, number>>;
  readonly filters: Filters;
  /** Entities and links. */
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

/** With entities on the canvas, shown even if they were hidden before, and places for those that had none. */
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

/** With entities hidden by hand; they keep their places. */
export const withHidden = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: union(view.hidden, ids),
  selection: minus(view.selection, new Set(ids)),
});

/** With every one of the entities pinned, or none of them where all were. */
export function withPinned(view: View, ids: readonly string[]): View {
  const all = ids.every((id) => view.pinned.includes(id));
  return { ...view, pinned: all ? minus(view.pinned, new Set(ids)) : union(view.pinned, ids) };
}

export const withPositions = (view: View, moved: Readonly<Record<string, Position>>): View => ({
  ...view,
  positions: { ...view.positions, ...moved },
});

/** Every entity that a view names: on the canvas, and in its question about paths. */
export function referencedIds({ entities, paths: { question } }: View): string[] {
  const { from, to, via, avoid } = question;
  return [...new Set([...entities, ...from, ...to, ...via, ...avoid])];
}

/** Without some entities; what was asked about them is not asked any more. */
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
