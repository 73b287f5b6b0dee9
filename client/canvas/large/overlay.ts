import type { Position as Point, Viewport } from '../../state/view.ts';
import type { Colours } from './colours.ts';
import { FONT, HALO, fontSize, shorten } from './paint-labels.ts';
import { NODE_SIZE } from '../../layout/node-size.ts';
import { STROKES, at, linkEnds, type Scene } from './scene.ts';
import { outline } from './shapes.ts';

/** The inputs of the overlay, which is drawn without waiting for the worker. */
export interface OverlaySubject {
  scene: Scene;
  positions: Float32Array;
  colours: Colours;
  view: Viewport;
  entities: readonly number[];
  links: readonly number[];
  box: { from: Point; to: Point } | null;
}

const MARK_MARGIN = 6;
const SMALLEST = 5;

/** Draws what is selected, and the box that is being drawn. */
export function paintOverlay(ctx: CanvasRenderingContext2D, subject: OverlaySubject, ratio: number): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  subject.links.forEach((link) => paintLink(ctx, subject, link));
  subject.entities.forEach((entity) => paintEntity(ctx, subject, entity));
  paintNames(ctx, subject);
  if (subject.box) {
    const { from, to } = subject.box;
    ctx.lineWidth = 1;
    ctx.strokeStyle = subject.colours.ink;
    ctx.setLineDash([4, 3]);
    ctx.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
    ctx.setLineDash([]);
  }
}

function paintLink(ctx: CanvasRenderingContext2D, subject: OverlaySubject, link: number): void {
  const { scene, positions, colours, view } = subject;
  const ends = new Float32Array(4);
  linkEnds(scene, positions, link, ends);
  const width = Math.max(1, (STROKES[at(scene.strokes, link)]?.width ?? 1) * view.zoom);
  ctx.beginPath();
  ctx.moveTo(at(ends, 0) * view.zoom + view.pan.x, at(ends, 1) * view.zoom + view.pan.y);
  ctx.lineTo(at(ends, 2) * view.zoom + view.pan.x, at(ends, 3) * view.zoom + view.pan.y);
  for (const [colour, add] of [
    [colours.mark, 10 * Math.max(0.5, view.zoom)],
    [colours.ink, 0],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width + add;
    ctx.stroke();
  }
}

function paintEntity(ctx: CanvasRenderingContext2D, subject: OverlaySubject, entity: number): void {
  const { scene, positions, colours, view } = subject;
  const kind = at(scene.kinds, entity);
  const x = at(positions, 2 * entity) * view.zoom + view.pan.x;
  const y = at(positions, 2 * entity + 1) * view.zoom + view.pan.y;
  const radius = Math.max(SMALLEST, (NODE_SIZE / 2) * view.zoom);
  ctx.beginPath();
  outline(ctx, kind, x, y, radius + MARK_MARGIN * Math.max(0.6, view.zoom));
  ctx.fillStyle = colours.mark;
  ctx.fill();
  ctx.beginPath();
  outline(ctx, kind, x, y, radius);
  ctx.fillStyle = Object.values(colours.kinds)[kind] ?? colours.ink;
  ctx.fill();
  ctx.lineWidth = 2;
  ctx.strokeStyle = colours.ink;
  ctx.stroke();
}

/** Draws the names of the selected entities. All outlines are drawn before the letters, so that none covers letters. */
function paintNames(ctx: CanvasRenderingContext2D, subject: OverlaySubject): void {
  const { scene, positions, colours, view, entities } = subject;
  const below = Math.max(SMALLEST, (NODE_SIZE / 2) * view.zoom) + 3;
  ctx.font = `600 ${fontSize(view.zoom)}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.lineJoin = 'round';
  ctx.lineWidth = HALO;
  ctx.strokeStyle = colours.canvas;
  ctx.fillStyle = colours.ink;
  for (const write of ['strokeText', 'fillText'] as const) {
    for (const entity of entities) {
      const x = at(positions, 2 * entity) * view.zoom + view.pan.x;
      const y = at(positions, 2 * entity + 1) * view.zoom + view.pan.y;
      ctx[write](shorten(scene.names[entity] ?? ''), x, y + below);
    }
  }
}
