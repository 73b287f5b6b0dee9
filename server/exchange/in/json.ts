import { InvalidInput } from '../../model/errors.ts';
import { MAX_DEPTH, MAX_FIELDS, MAX_NAME } from './limits.ts';
import type { Cell, Cells, Row } from './reader.ts';

/** A position in a text file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Parses JSON that starts at a position of a file. Throws InvalidInput with line and column when it is invalid. */
export function parseJson(
  text: string,
  name: string,
  { line, column }: Position = { line: 1, column: 1 },
): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const indent = before.length === 1 ? column : 1;
    const at = `${name}:${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + indent}`;
    throw new InvalidInput([{ at, message: 'invalid JSON' }]);
  }
}

/** An object exceeds the limits of a row. */
class RowTooLarge extends Error {}

/** Makes a row of an object; one with a problem when the object exceeds the limits of a row. */
export function jsonRow(table: string, place: string, cells: () => Cells): Row {
  if (table.length > MAX_NAME) {
    const message = `a type must have at most ${MAX_NAME} characters; got ${table.length}`;
    throw new InvalidInput([{ at: place, message }]);
  }
  try {
    return { table, cells: cells(), place };
  } catch (error) {
    if (!(error instanceof RowTooLarge)) throw error;
    return { table, cells: new Map(), place, problem: error.message };
  }
}

/** Flattens an object into cells: nested values become `outer.inner`, lists of scalars stay lists. For {@link jsonRow}. */
export function cellsOf(value: object, prefix = ''): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  let fields = 0;
  walk(value, prefix, 0);
  return cells;

  function walk(object: object, path: string, depth: number): void {
    if (depth > MAX_DEPTH) throw new RowTooLarge(`objects must be nested at most ${MAX_DEPTH} deep`);
    for (const [key, item] of Object.entries(object)) {
      if (path.length + key.length > MAX_NAME) {
        throw new RowTooLarge(`the path of a property must have at most ${MAX_NAME} characters`);
      }
      if (++fields > MAX_FIELDS)
        throw new RowTooLarge(`an object must have at most ${MAX_FIELDS} properties`);
      put(`${path}${key}`, item, depth);
    }
  }

  function put(column: string, item: unknown, depth: number): void {
    if (Array.isArray(item)) {
      const scalars = item.filter((one) => one !== null && typeof one !== 'object').map(String);
      const texts = scalars.map((text) => text.trim()).filter(Boolean);
      if (texts.length > 0) cells.set(column, texts);
      item.forEach((one, i) => {
        if (typeof one === 'object' && one !== null) walk(one, `${column}.${i}.`, depth + 1);
      });
    } else if (typeof item === 'object' && item !== null) walk(item, `${column}.`, depth + 1);
    else if (item !== null && String(item).trim()) cells.set(column, String(item).trim());
  }
}
