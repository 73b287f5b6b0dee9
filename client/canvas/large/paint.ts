import { KINDS, type Kind } from '../../api/types.ts';
import type { Viewport } from '../../state/view.ts';
import type { Colours } from './colours.ts';
import { FADED } from '../../marks/look.ts';
import { paintLabels } from './paint-labels.ts';
import { paintLinks } from './paint-links.ts';
import { paintMarks } from './paint-marks.ts';
import type { PictureSize } from './messages.ts';
import type { Context2D, Extent, Subject } from './subject.ts';
import { NODE_SIZE } from '../../layout/node-size.ts';
import { at, isHollow, isPinned } from './scene.ts';
import { outline } from './shapes.ts';

const MIN_RADIUS = 1.3;
const SHAPE_FROM_RADIUS = 2.5;
const MARK_MARGIN = 6;

/** Draws the whole picture. */
export function paint(ctx: Context2D, subject: Subject): void {
  const { size, view } = subject;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(size.ratio, 0, 0, size.ratio, size.marginX * size.ratio, size.marginY * size.ratio);
  const extent = extentOf(view, size);
  paintLinks(ctx, subject, extent);
  if (!subject.draft) paintMarks(ctx, subject, extent);
  paintEntities(ctx, subject, extent);
  paintLabels(ctx, subject, extent);
}

function extentOf({ zoom, pan }: Viewport, { width, height, marginX, marginY }: PictureSize): Extent {
  return {
    left: (-marginX - pan.x) / zoom - NODE_SIZE,
    top: (-marginY - pan.y) / zoom - NODE_SIZE,
    right: (width + marginX - pan.x) / zoom + NODE_SIZE,
    bottom: (height + marginY - pan.y) / zoom + NODE_SIZE,
  };
}

function paintEntities(ctx: Context2D, subject: Subject, extent: Extent): void {
  const { scene, positions, flags, colours, view } = subject;
  const radius = Math.max(MIN_RADIUS, (NODE_SIZE / 2) * view.zoom);
  const inView: number[] = [];
  scene.kinds.forEach((_, i) => {
    const [x, y] = [at(positions, 2 * i), at(positions, 2 * i + 1)];
    if (x > extent.left && x < extent.right && y > extent.top && y < extent.bottom) inView.push(i);
  });
  const rendered = (i: number): [number, number] => [
    at(positions, 2 * i) * view.zoom + view.pan.x,
    at(positions, 2 * i + 1) * view.zoom + view.pan.y,
  ];
  ctx.fillStyle = colours.mark;
  const halo = radius + MARK_MARGIN * Math.max(view.zoom, 0.4);
  for (const i of inView) {
    if (!flags.markedEntities[i]) continue;
    const [x, y] = rendered(i);
    ctx.beginPath();
    outline(ctx, at(scene.kinds, i), x, y, halo);
    ctx.fill();
  }
  KINDS.forEach((kind, code) => {
    ctx.fillStyle = colours.kinds[kind];
    ctx.strokeStyle = colours.kinds[kind];
    for (const i of inView) {
      if (scene.kinds[i] !== code) continue;
      const [x, y] = rendered(i);
      ctx.globalAlpha = flags.fadedEntities[i] ? FADED : 1;
      if (radius < SHAPE_FROM_RADIUS) ctx.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
      else {
        ctx.beginPath();
        outline(ctx, code, x, y, radius);
        const form = at(scene.forms, i);
        if (isHollow(form)) hollow(ctx, colours.canvas, radius);
        else ctx.fill();
        if (isPinned(form)) ring(ctx, colours, kind);
      }
    }
  });
  ctx.globalAlpha = 1;
}

/** Draws an anonymous entity: a dashed outline. */
function hollow(ctx: Context2D, inside: string, radius: number): void {
  const before = ctx.fillStyle;
  ctx.fillStyle = inside;
  ctx.fill();
  ctx.fillStyle = before;
  ctx.lineWidth = Math.max(1, radius / 6);
  ctx.setLineDash([radius / 3, radius / 4]);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Draws the ring of a pinned entity. */
function ring(ctx: Context2D, colours: Colours, kind: Kind): void {
  ctx.lineWidth = 2;
  ctx.strokeStyle = colours.ink;
  ctx.stroke();
  ctx.strokeStyle = colours.kinds[kind];
}
