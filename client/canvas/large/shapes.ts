import { KINDS } from '../../api/types.ts';
import { SHAPES } from '../../marks/look.ts';

/** Adds the outline of an entity to the current path. */
export function outline(
  ctx: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D,
  kind: number,
  x: number,
  y: number,
  radius: number,
): void {
  const name = KINDS[kind] ?? 'PERSON';
  const corners = SHAPES[name];
  if (name === 'REGION') ctx.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.4);
  else if (!corners) {
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
  } else {
    corners.forEach(([dx, dy], i) => {
      if (i === 0) ctx.moveTo(x + dx * radius, y + dy * radius);
      else ctx.lineTo(x + dx * radius, y + dy * radius);
    });
    ctx.closePath();
  }
}
