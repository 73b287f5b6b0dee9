import { KINDS, type Hedge } from '../../api/types.ts';
import { DASHES, lineWidth, LOST_DASH, signOf, SIGNS } from '../../marks/look.ts';
import type { DrawnEntity, DrawnLink } from '../picture.ts';

/** Space between links that join the same two entities, in model units. */
const LINK_GAP = 7;

/** Dash patterns of links, by code. */
const PATTERNS = [DASHES.STATED, DASHES.ALLEGED, DASHES.SUSPECTED, LOST_DASH];
const LOST = PATTERNS.indexOf(LOST_DASH);

const PATTERN_OF = Object.fromEntries(
  Object.entries(DASHES).map(([hedge, dash]) => [hedge, PATTERNS.findIndex((p) => p.join() === dash.join())]),
) as Record<Hedge | 'NONE', number>;

/** Steps into which confidence is rounded, so that few strokes draw many links. */
const WIDTH_STEPS = 5;

/** The line style of a link. */
export interface Stroke {
  width: number;
  dash: readonly number[];
  double: boolean;
}

/** Entities and links in columns, cheap to send to a worker. */
export interface Scene {
  names: string[];
  kinds: Uint8Array;
  byDegree: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;
  offsets: Float32Array;
  directed: Uint8Array;
  strokes: Uint8Array;
  /** Sign at the middle of a link: index into {@link MARKS}. */
  marks: Uint8Array;
  /** Outline of an entity: {@link isHollow}, {@link isPinned}. */
  forms: Uint8Array;
}

const HOLLOW = 1;
const PINNED = 2;
const packForm = (hollow: boolean, pinned: boolean): number => (hollow ? HOLLOW : 0) | (pinned ? PINNED : 0);
export const isHollow = (form: number): boolean => (form & HOLLOW) !== 0;
export const isPinned = (form: number): boolean => (form & PINNED) !== 0;

/** Signs at the middle of a link, by code; none first. */
export const MARKS = ['', ...Object.values(SIGNS)];

/** Puts entities and links into columns. Throws when an end of a link is not among the entities. */
export function sceneOf(entities: readonly DrawnEntity[], links: readonly DrawnLink[]): Scene {
  const index = new Map(entities.map((e, i) => [e.id, i]));
  const end = (id: string) => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`link end "${id}" is not among the entities`);
    return found;
  };
  const from = Uint32Array.from(links, (l) => end(l.from.id));
  const to = Uint32Array.from(links, (l) => end(l.to.id));
  return {
    names: entities.map((e) => e.name),
    kinds: Uint8Array.from(entities, (e) => KINDS.indexOf(e.kind)),
    byDegree: orderByDegree(entities.length, from, to),
    from,
    to,
    offsets: offsetsOf(entities.length, from, to),
    directed: Uint8Array.from(links, (l) => (l.symmetric ? 0 : 1)),
    strokes: Uint8Array.from(links, strokeCode),
    marks: Uint8Array.from(links, markCode),
    forms: Uint8Array.from(entities, (e) => packForm(e.anonymous === true, e.pinned)),
  };
}

const markCode = (link: DrawnLink): number => MARKS.indexOf(signOf(link));

function strokeCode({ confidence, status, hedge, lost }: DrawnLink): number {
  if (lost) return 1 + WIDTH_STEPS * LOST;
  if (status === 'DENIED') return 0;
  const width = Math.round(confidence * (WIDTH_STEPS - 1));
  const double = status === 'CONTESTED' ? 1 : 0;
  return 1 + width + WIDTH_STEPS * (PATTERN_OF[hedge ?? 'NONE'] + PATTERNS.length * double);
}

/** All strokes by code; the first is that of denied links. */
export const STROKES: readonly Stroke[] = [
  { width: 1, dash: [], double: false },
  ...[false, true].flatMap((double) =>
    PATTERNS.flatMap((dash) =>
      Array.from({ length: WIDTH_STEPS }, (_, step) => ({
        width: lineWidth(step / (WIDTH_STEPS - 1)),
        dash,
        double,
      })),
    ),
  ),
];

function orderByDegree(count: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  const degree = new Uint32Array(count);
  for (const ends of [from, to]) for (const i of ends) degree[i] = at(degree, i) + 1;
  return Uint32Array.from(degree.keys()).sort((a, b) => at(degree, b) - at(degree, a) || a - b);
}

function offsetsOf(count: number, from: Uint32Array, to: Uint32Array): Float32Array {
  const between = new Map<number, number[]>();
  from.forEach((a, link) => {
    const b = at(to, link);
    const pair = Math.min(a, b) * count + Math.max(a, b);
    const list = between.get(pair);
    if (list) list.push(link);
    else between.set(pair, [link]);
  });
  const offsets = new Float32Array(from.length);
  for (const same of between.values()) {
    same.forEach((link, i) => {
      // The side is relative to the entity with the lower index, so that links of opposite directions do not overlap.
      const side = at(from, link) <= at(to, link) ? 1 : -1;
      offsets[link] = side * LINK_GAP * (i - (same.length - 1) / 2);
    });
  }
  return offsets;
}

/** The value of a column at an index within its bounds. */
export const at = (column: Readonly<Record<number, number>>, index: number) => column[index] as number;

/** Ends of a link as drawn, written to `out` as x1, y1, x2, y2. */
export function linkEnds(scene: Scene, positions: Float32Array, link: number, out: Float32Array): void {
  const a = at(scene.from, link) * 2;
  const b = at(scene.to, link) * 2;
  const [x1, y1, x2, y2] = [at(positions, a), at(positions, a + 1), at(positions, b), at(positions, b + 1)];
  const offset = at(scene.offsets, link);
  const far = offset === 0 ? 1 : Math.hypot(x2 - x1, y2 - y1) || 1;
  const dx = (-(y2 - y1) / far) * offset;
  const dy = ((x2 - x1) / far) * offset;
  out[0] = x1 + dx;
  out[1] = y1 + dy;
  out[2] = x2 + dx;
  out[3] = y2 + dy;
}
