import type { Position } from '../state/view.ts';

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type Arrow = keyof typeof DIRECTIONS;
export const isArrow = (key: string): key is Arrow => key in DIRECTIONS;

/** The nearest item in a direction, within 60° of it; undefined if there is none. */
export function nearest<T extends { readonly at: Position }>(
  from: Position,
  arrow: Arrow,
  others: readonly T[],
): T | undefined {
  const [dx, dy] = DIRECTIONS[arrow];
  let best: T | undefined;
  let least = Infinity;
  for (const other of others) {
    const [x, y] = [other.at.x - from.x, other.at.y - from.y];
    const along = x * dx + y * dy;
    const distance = Math.hypot(x, y);
    if (along <= 0 || along < distance / 2) continue;
    const cost = distance * (2 - along / distance);
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}
