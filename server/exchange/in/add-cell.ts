import { invalidInput } from '../../model/errors.ts';
import { MAX_FIELDS } from './limits.ts';
import type { Cell } from './reader.ts';

/** Adds text to a column; a second text makes a list. Ignores empty text. */
export function addCell(cells: Map<string, Cell>, column: string, text: string): void {
  const trimmed = text.trim();
  if (!trimmed) return;
  const previous = cells.get(column);
  if (previous === undefined) cells.set(column, trimmed);
  else if (typeof previous === 'string') cells.set(column, [previous, trimmed]);
  // The list was made here; copying it for each of its items would take quadratic time.
  else (previous as string[]).push(trimmed);
}

/** An open XML element that becomes a row. */
export interface OpenRow {
  readonly cells: Map<string, Cell>;
  readonly place: string;
  /** The number of values added to it. */
  values: number;
}

export const openRow = (cells: Map<string, Cell>, place: string): OpenRow => ({ cells, place, values: 0 });

/** Adds a value of an element to its row. Throws InvalidInput when there are too many. */
export function addValue(row: OpenRow, column: string, text: string): void {
  if (++row.values > MAX_FIELDS) {
    throw invalidInput(row.place, 'ELEMENT_TOO_MANY_VALUES', { max: MAX_FIELDS });
  }
  addCell(row.cells, column, text);
}
