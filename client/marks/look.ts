import type { Hedge, Kind, Status } from '../api/types.ts';

/** Appearance of links and entities, shared by Cytoscape, the worker and the legend. */

/** The dash of each wording, in px: solid, dashed, dotted. Denied only: solid. */
export const DASHES: Readonly<Record<Hedge | 'NONE', readonly number[]>> = {
  STATED: [],
  REPORTED: [],
  ALLEGED: [9, 5],
  SUSPECTED: [2, 4],
  SPECULATED: [2, 4],
  NONE: [],
};
/** The dash of a link that a what-if leaves without support. */
export const LOST_DASH: readonly number[] = [1, 7];

/** Line width by confidence: 1 + 3c px. */
export const lineWidth = (confidence: number) => 1 + 3 * confidence;

/** Opacity of elements off the highlighted path or outside the range of dates. */
export const FADED = 0.28;

/** Signs at the middle of a link, so that its status does not depend on the line style alone. */
export const SIGNS: Readonly<Partial<Record<Status | 'LOST', string>>> = {
  CONTESTED: '≠',
  DENIED: '×',
  DOUBTFUL: '?',
  UNSUPPORTED: '−',
  LOST: '−',
};

/** The sign of a link; empty for most. */
export const signOf = ({ status, lost = false }: { readonly status: Status; readonly lost?: boolean }) =>
  SIGNS[lost ? 'LOST' : status] ?? '';

type Corner = readonly [x: number, y: number];

/** Corners of each kind's shape around 0 0, within 1; a person is round, a region a square with round corners. */
export const SHAPES: Readonly<Record<Kind, readonly Corner[] | null>> = {
  GROUP: [
    [-1, 0],
    [-0.5, -0.95],
    [0.5, -0.95],
    [1, 0],
    [0.5, 0.95],
    [-0.5, 0.95],
  ],
  PERSON: null,
  REGION: null,
  EVENT: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  COMMODITY: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  FLOW: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
};
