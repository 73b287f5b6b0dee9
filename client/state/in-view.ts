import { elementOf } from './elements.ts';
import type { CurrentRenderer } from './renderer.ts';
import type { Position } from './view.ts';
import { toScreen } from './viewport.ts';

/** Whether all the given entities are visible on the screen. */
export function isInView(
  renderer: Pick<CurrentRenderer, 'viewport'>,
  entities: readonly { readonly id: string; readonly at: Position }[],
): boolean {
  const box = elementOf('canvas')?.getBoundingClientRect();
  if (!box) return true;
  const viewport = renderer.viewport();
  return entities.every(({ at }) => {
    const { x, y } = toScreen(viewport, at);
    return x > 0 && y > 0 && x < box.width && y < box.height;
  });
}
