import type { Cell } from './reader.ts';

/** Puts text into a column; one that is there already makes it a list. Empty text is nothing. */
export function addCell(cells: Record<string, Cell>, column: string, text: string): void {
  const trimmed = text.trim();
  if (!trimmed) return;
  const before = Object.hasOwn(cells, column) ? cells[column] : undefined;
  cells[column] =
    before === undefined ? trimmed : [...(typeof before === 'string' ? [before] : before), trimmed];
}
