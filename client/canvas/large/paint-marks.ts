import type { Extent, Context2D, Subject } from './subject.ts';
import { FONT } from './paint-labels.ts';
import { at, linkEnds, MARKS } from './scene.ts';

/** Minimum zoom at which signs are shown; below it they would hide the links. */
const FROM_ZOOM = 0.4;

/** Draws the signs at the middle of links that are contested, denied, doubtful, unsupported or lost. */
export function paintMarks(
  ctx: Context2D,
  { scene, positions, colours, view }: Subject,
  extent: Extent,
): void {
  if (view.zoom < FROM_ZOOM) return;
  const ends = new Float32Array(4);
  const radius = 7 * view.zoom;
  ctx.font = `600 ${12 * view.zoom}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.ink;
  scene.marks.forEach((mark, link) => {
    if (mark === 0) return;
    linkEnds(scene, positions, link, ends);
    const [mx, my] = [(at(ends, 0) + at(ends, 2)) / 2, (at(ends, 1) + at(ends, 3)) / 2];
    if (mx < extent.left || mx > extent.right || my < extent.top || my > extent.bottom) return;
    const [x, y] = [mx * view.zoom + view.pan.x, my * view.zoom + view.pan.y];
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = colours.canvas;
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = colours.ink;
    ctx.fillText(MARKS[mark] ?? '', x, y);
  });
}
