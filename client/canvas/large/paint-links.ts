import type { PictureSize } from './messages.ts';
import { FADED } from '../../marks/look.ts';
import type { Extent, Context2D, Subject } from './subject.ts';
import { NODE_SIZE } from '../../layout/node-size.ts';
import { STROKES, at, linkEnds, type Stroke } from './scene.ts';

/** Minimum line width, in pixels. */
const HAIRLINE = 0.6;
/** Dashes are drawn if their gaps are at least this wide on the screen. */
const DETAIL_FROM_PX = 1.5;
const DOUBLE_FROM_ZOOM = 0.5;
/** Lines are clipped at this distance outside the picture, where their ends are not visible. */
const BEYOND_PX = 40;
const ARROWS_FROM_ZOOM = 0.3;
/**
 * Skia draws thin lines fastest in batches and wide ones individually: if outlines within one path overlap,
 * computing their union takes longer than drawing each.
 */
const THIN_AT_ONCE = 32;
const THIN_UP_TO_PX = 1;

/** Opacity of links at a zoom. It is lower when zoomed out, where many links overlap. */
const linkStrength = (zoom: number) => Math.min(1, Math.max(0.3, 0.3 + (zoom - 0.05) * 2));

/** Links with the same stroke and fading share a bucket. */
const bucketOf = (stroke: number, faded: boolean): number => 2 * stroke + (faded ? 1 : 0);
const strokeOf = (bucket: number): Stroke => STROKES[bucket >> 1] as Stroke;
const isFaded = (bucket: number): boolean => (bucket & 1) === 1;

/** Draws the links that cross the extent, grouped by stroke. */
export function paintLinks(ctx: Context2D, subject: Subject, extent: Extent): void {
  const { zoom, pan } = subject.view;
  const buckets = bucketsOf(subject, extent);
  ctx.lineJoin = 'miter';
  const sight = sightOf(subject.size);
  buckets.forEach((links, bucket) => {
    if (links.length === 0) return;
    const stroke = strokeOf(bucket);
    ctx.globalAlpha = linkStrength(zoom) * (isFaded(bucket) ? FADED : 1);
    const lines = new Float32Array(links.length * 4);
    const ends = new Float32Array(4);
    links.forEach((link, i) => {
      linkEnds(subject.scene, subject.positions, link, ends);
      lines[4 * i] = at(ends, 0) * zoom + pan.x;
      lines[4 * i + 1] = at(ends, 1) * zoom + pan.y;
      lines[4 * i + 2] = at(ends, 2) * zoom + pan.x;
      lines[4 * i + 3] = at(ends, 3) * zoom + pan.y;
    });
    if (subject.draft)
      strokeRun(ctx, lines, 0, lines.length, Math.min(1, penOf(stroke, zoom).width), subject.colours.edge);
    else {
      const whole = lines.slice();
      strokeLines(ctx, lines, penOf(stroke, zoom), sight, subject.colours);
      if (zoom >= ARROWS_FROM_ZOOM) paintArrows(ctx, whole, links, stroke, subject);
    }
  });
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

function bucketsOf({ scene, positions, flags }: Subject, extent: Extent): number[][] {
  const buckets: number[][] = Array.from({ length: STROKES.length * 2 }, () => []);
  for (let link = 0; link < scene.from.length; link++) {
    const a = at(scene.from, link) * 2;
    const b = at(scene.to, link) * 2;
    const [x1, y1, x2, y2] = [at(positions, a), at(positions, a + 1), at(positions, b), at(positions, b + 1)];
    if (misses(x1, x2, extent.left, extent.right) || misses(y1, y2, extent.top, extent.bottom)) continue;
    if (passesBy(x1, y1, x2, y2, extent)) continue;
    buckets[bucketOf(at(scene.strokes, link), flags.fadedLinks[link] === 1)]?.push(link);
  }
  return buckets;
}

const misses = (a: number, b: number, low: number, high: number) =>
  (a < low && b < low) || (a > high && b > high);

/** Whether all four corners lie on one side of the line. */
function passesBy(x1: number, y1: number, x2: number, y2: number, e: Extent): boolean {
  const side = (x: number, y: number) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) > 0;
  const first = side(e.left, e.top);
  return (
    first === side(e.right, e.top) && first === side(e.left, e.bottom) && first === side(e.right, e.bottom)
  );
}

/** A stroke scaled to a zoom. */
interface Pen {
  width: number;
  dash: number[];
  round: boolean;
  double: boolean;
  zoom: number;
}

function penOf(stroke: Stroke, zoom: number): Pen {
  const dashed = (stroke.dash[1] ?? 0) * zoom >= DETAIL_FROM_PX;
  return {
    width: Math.max(HAIRLINE, stroke.width * zoom),
    dash: dashed ? stroke.dash.map((d) => d * zoom) : [],
    round: dashed && stroke.dash[0] === 2,
    double: stroke.double && zoom >= DOUBLE_FROM_ZOOM,
    zoom,
  };
}

function strokeLines(
  ctx: Context2D,
  lines: Float32Array,
  pen: Pen,
  sight: Extent,
  colours: { edge: string; canvas: string },
): void {
  const period = pen.dash.reduce((sum, d) => sum + d, 0);
  ctx.lineCap = pen.round ? 'round' : 'butt';
  ctx.setLineDash(pen.dash);
  const atOnce = period === 0 && pen.width <= THIN_UP_TO_PX && !pen.double ? lines.length : 4;
  for (let i = 0; i < lines.length; i += atOnce) {
    const to = Math.min(lines.length, i + atOnce);
    if (atOnce === 4) {
      const skipped = clip(lines, i, sight);
      // The dash offset keeps dashes in place on the link when it is clipped.
      if (period > 0) ctx.lineDashOffset = skipped % period;
    }
    if (pen.double) {
      strokeRun(ctx, lines, i, to, pen.width + 4 * pen.zoom, colours.edge);
      strokeRun(ctx, lines, i, to, pen.width + pen.zoom, colours.canvas);
    } else strokeRun(ctx, lines, i, to, pen.width, colours.edge);
  }
  ctx.setLineDash([]);
  ctx.lineDashOffset = 0;
}

function strokeRun(
  ctx: Context2D,
  lines: Float32Array,
  from: number,
  to: number,
  width: number,
  colour: string,
): void {
  const step = 4 * (width <= THIN_UP_TO_PX ? THIN_AT_ONCE : 1);
  ctx.lineWidth = width;
  ctx.strokeStyle = colour;
  for (let i = from; i < to; i += step) {
    ctx.beginPath();
    for (let j = i; j < Math.min(to, i + step); j += 4) {
      ctx.moveTo(at(lines, j), at(lines, j + 1));
      ctx.lineTo(at(lines, j + 2), at(lines, j + 3));
    }
    ctx.stroke();
  }
}

const sightOf = ({ width, height, marginX, marginY }: PictureSize): Extent => ({
  left: -marginX - BEYOND_PX,
  top: -marginY - BEYOND_PX,
  right: width + marginX + BEYOND_PX,
  bottom: height + marginY + BEYOND_PX,
});

/** Clips a line to the visible area in place. Returns the length removed at its start. */
function clip(lines: Float32Array, i: number, sight: Extent): number {
  const [x1, y1, x2, y2] = [at(lines, i), at(lines, i + 1), at(lines, i + 2), at(lines, i + 3)];
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, low, high] of [
    [dx, sight.left - x1, sight.right - x1],
    [dy, sight.top - y1, sight.bottom - y1],
  ] as const) {
    if (step === 0) continue;
    from = Math.max(from, Math.min(low / step, high / step));
    to = Math.min(to, Math.max(low / step, high / step));
  }
  if (from >= to) return 0;
  lines.set([x1 + dx * from, y1 + dy * from, x1 + dx * to, y1 + dy * to], i);
  return Math.hypot(dx, dy) * from;
}

function paintArrows(
  ctx: Context2D,
  lines: Float32Array,
  links: number[],
  stroke: Stroke,
  subject: Subject,
): void {
  const { view, size, colours, scene } = subject;
  const length = (6 + 2.4 * stroke.width) * view.zoom;
  const back = (NODE_SIZE / 2) * view.zoom;
  ctx.fillStyle = colours.edge;
  links.forEach((link, i) => {
    if (!scene.directed[link]) return;
    const [x1, y1, x2, y2] = [
      at(lines, 4 * i),
      at(lines, 4 * i + 1),
      at(lines, 4 * i + 2),
      at(lines, 4 * i + 3),
    ];
    const outside =
      x2 < -size.marginX ||
      y2 < -size.marginY ||
      x2 > size.width + size.marginX ||
      y2 > size.height + size.marginY;
    const far = Math.hypot(x2 - x1, y2 - y1);
    if (outside || far < 2 * back) return;
    const [ux, uy] = [(x2 - x1) / far, (y2 - y1) / far];
    const [tx, ty] = [x2 - ux * back, y2 - uy * back];
    const [bx, by] = [tx - ux * length, ty - uy * length];
    ctx.beginPath();
    ctx.moveTo(tx, ty);
    ctx.lineTo(bx - uy * length * 0.45, by + ux * length * 0.45);
    ctx.lineTo(bx + uy * length * 0.45, by - ux * length * 0.45);
    ctx.fill();
  });
}
