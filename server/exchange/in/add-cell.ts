import type { Cell } from './reader.ts';

/** Cells to put into. They inherit nothing: a column may be called `constructor` or `__proto__`. */
export const noCells = (): Record<string, Cell> => Object.create(null) as Record<string, Cell>;

/** Puts text into a column; one that is there already makes it a list. Empty text is nothing. */
export function addCell(cells: Record<string, Cell>, column: string, text: string): void {
  const trimmed = text.trim();
  if (!trimmed) return;
  const before = cells[column];
  if (before === undefined) cells[column] = trimmed;
  else if (typeof before === 'string') cells[column] = [before, trimmed];
  // Ours, and long ones would be copied as often as they are long.
  else (before as string[]).push(trimmed);
}
