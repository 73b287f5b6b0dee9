import { elementOf } from '../state/elements.ts';
import { currentRenderer } from '../state/renderer.ts';
import { amendView } from '../state/store.ts';
import { zoomedAt } from '../state/viewport.ts';

/** Zooms around the centre of the canvas. Viewport changes are not undo steps. */
export function zoomBy(factor: number): void {
  const renderer = currentRenderer();
  const box = elementOf('canvas')?.getBoundingClientRect();
  if (!renderer || !box) return;
  const viewport = zoomedAt(renderer.viewport(), factor, { x: box.width / 2, y: box.height / 2 });
  renderer.setViewport(viewport);
  amendView((now) => ({ ...now, viewport }));
}
