import { elementOf } from '../state/elements.ts';
import { currentRenderer } from '../state/renderer.ts';
import { amendView } from '../state/store.ts';
import { zoomedAt } from '../state/viewport.ts';

/** Nearer or farther, around the middle of the figure. Looking around is no step that is undone. */
export function zoomBy(factor: number): void {
  const figure = currentRenderer();
  const box = elementOf('canvas')?.getBoundingClientRect();
  if (!figure || !box) return;
  const viewport = zoomedAt(figure.viewport(), factor, { x: box.width / 2, y: box.height / 2 });
  figure.setViewport(viewport);
  amendView((now) => ({ ...now, viewport }));
}
