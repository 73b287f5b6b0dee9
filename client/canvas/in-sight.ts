import { toScreen } from '../state/viewport.ts';
import type { Position } from '../state/view.ts';
import type { Figure } from './picture.ts';

/** Whether all of some entities are on the screen. */
export function inSight(
  figure: Figure,
  entities: readonly { readonly id: string; readonly at: Position }[],
): boolean {
  const box = document.querySelector('.figure')?.getBoundingClientRect();
  if (!box) return true;
  const viewport = figure.viewport();
  return entities.every(({ at }) => {
    const { x, y } = toScreen(viewport, at);
    return x > 0 && y > 0 && x < box.width && y < box.height;
  });
}
