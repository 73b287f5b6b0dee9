import { InvalidInput } from '../../model/errors.ts';
import { MAX_FIELDS } from './limits.ts';
import type { Cell } from './reader.ts';

/** Puts text into a column; one that is there already makes it a list. Empty text is nothing. */
export function addCell(cells: Map<string, Cell>, column: string, text: string): void {
  const trimmed = text.trim();
  if (!trimmed) return;
  const previous = cells.get(column);
  if (previous === undefined) cells.set(column, trimmed);
  else if (typeof previous === 'string') cells.set(column, [previous, trimmed]);
  // Ours, and long ones would be copied as often as they are long.
  else (previous as string[]).push(trimmed);
}

/** An element that becomes a row, while it is open. */
export interface OpenRow {
  readonly cells: Map<string, Cell>;
  readonly place: string;
  /** Values that were put into it. */
  values: number;
}

export const openRow = (cells: Map<string, Cell>, place: string): OpenRow => ({ cells, place, values: 0 });

/** Puts a value that an element holds into its row. Throws InvalidInput where it holds too many for one. */
export function addValue(row: OpenRow, column: string, text: string): void {
  if (++row.values > MAX_FIELDS) {
    throw new InvalidInput([{ at: row.place, message: `holds more than ${MAX_FIELDS} values` }]);
  }
  addCell(row.cells, column, text);
}
