import { FADED } from '../look.ts';
import type { Extent, Ink, Subject } from './paint.ts';
import { NODE_SIZE, at } from './scene.ts';

export const FONT = 'Inter, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif';
const MOST = 90;
const CELL = { width: 110, height: 22 };
const LONGEST = 24;

/** Size of the writing at a zoom, in pixels. */
export const fontSize = (zoom: number) => Math.min(48, Math.max(11, 12 * zoom));

/** A name as the figure writes it. */
export const shorten = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Writes the names of the best connected entities in view, none over another. */
export function paintLabels(ctx: Ink, subject: Subject, extent: Extent): void {
  const { scene, positions, flags, colours, view } = subject;
  const size = fontSize(view.zoom);
  const grow = size / 12;
  const below = Math.max(1.3, (NODE_SIZE / 2) * view.zoom) + 3;
  const taken = new Set<string>();
  ctx.font = `500 ${size}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 3;
  ctx.strokeStyle = colours.canvas;
  ctx.fillStyle = colours.ink;
  let written = 0;
  for (const i of scene.byDegree) {
    if (written >= MOST) break;
    const [mx, my] = [at(positions, 2 * i), at(positions, 2 * i + 1)];
    if (mx < extent.left || mx > extent.right || my < extent.top || my > extent.bottom) continue;
    const [x, y] = [mx * view.zoom + view.pan.x, my * view.zoom + view.pan.y];
    const [column, row] = [Math.round(x / CELL.width / grow), Math.round(y / CELL.height / grow)];
    if (isTaken(taken, column, row)) continue;
    taken.add(`${column},${row}`);
    const text = shorten(scene.names[i] ?? '');
    ctx.globalAlpha = flags.fadedEntities[i] ? FADED : 1;
    ctx.strokeText(text, x, y + below);
    ctx.fillText(text, x, y + below);
    written++;
  }
  ctx.globalAlpha = 1;
}

function isTaken(taken: Set<string>, column: number, row: number): boolean {
  for (let c = -1; c <= 1; c++)
    for (let r = -1; r <= 1; r++) if (taken.has(`${column + c},${row + r}`)) return true;
  return false;
}
