import { FADED } from '../../marks/look.ts';
import type { Extent, Context2D, Subject } from './subject.ts';
import { NODE_SIZE } from '../../layout/node-size.ts';
import { at } from './scene.ts';

export const FONT = 'Inter, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';
const MOST = 90;
/** Minimum width of a name, in ems. A name without this much room need not be measured. */
const LEAST_WIDTH = 2;
/** Height of a line, in ems. */
const LINE = 4 / 3;
/** Width of the outline that separates a name from its background, in pixels. */
export const HALO = 4;
const LONGEST = 24;

/** Font size at a zoom, in pixels. */
export const fontSize = (zoom: number) => Math.min(48, Math.max(11, 12 * zoom));

/** A name shortened for the canvas. */
export const shorten = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** The box of a name, in pixels. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws the names of the best connected entities in view, without overlaps. */
export function paintLabels(ctx: Context2D, subject: Subject, extent: Extent): void {
  const { scene, positions, flags, colours, view } = subject;
  const size = fontSize(view.zoom);
  const below = Math.max(1.3, (NODE_SIZE / 2) * view.zoom) + 3;
  const written: Room[] = [];
  ctx.font = `500 ${size}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.lineWidth = HALO;
  ctx.strokeStyle = colours.canvas;
  ctx.fillStyle = colours.ink;
  for (const i of scene.byDegree) {
    if (written.length >= MOST) break;
    const [mx, my] = [at(positions, 2 * i), at(positions, 2 * i + 1)];
    if (mx < extent.left || mx > extent.right || my < extent.top || my > extent.bottom) continue;
    const [x, y] = [mx * view.zoom + view.pan.x, my * view.zoom + view.pan.y];
    if (!isFree(written, roomOf(x, y, size, 0))) continue;
    const text = shorten(scene.names[i] ?? '');
    const room = roomOf(x, y, size, ctx.measureText(text).width);
    if (!isFree(written, room)) continue;
    ctx.globalAlpha = flags.fadedEntities[i] ? FADED : 1;
    ctx.strokeText(text, x, y + below);
    ctx.fillText(text, x, y + below);
    written.push(room);
  }
  ctx.globalAlpha = 1;
}

/** The box of a name, with a margin of half a letter. */
function roomOf(x: number, y: number, size: number, measured: number): Room {
  const half = (Math.max(measured, LEAST_WIDTH * size) + size) / 2;
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + LINE * size };
}

const isFree = (written: readonly Room[], { left, right, top, bottom }: Room) =>
  written.every((w) => left >= w.right || right <= w.left || top >= w.bottom || bottom <= w.top);
