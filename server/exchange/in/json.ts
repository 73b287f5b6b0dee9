import { invalidInput } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
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
    const [, position] = /position (\d+)/.exec((error as Error).message) ?? [];
    const offset = Number(position ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const indent = before.length === 1 ? column : 1;
    const at = `${name}:${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + indent}`;
    throw invalidInput(at, 'JSON_INVALID');
  }
}

/** An object exceeds the limits of a row. */
class RowTooLarge extends Error {
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Makes a row of an object; one with a problem when the object exceeds the limits of a row. */
export function jsonRow(table: string, place: string, cells: () => Cells): Row {
  if (table.length > MAX_NAME) {
    throw invalidInput(place, 'TYPE_NAME_TOO_LONG', { max: MAX_NAME, length: table.length });
  }
  try {
    return { table, cells: cells(), place };
  } catch (error) {
    if (!(error instanceof RowTooLarge)) throw error;
    return { table, cells: new Map(), place, problem: error.problem };
  }
}

/** Flattens an object into cells: nested values become `outer.inner`, lists of scalars stay lists. For {@link jsonRow}. */
export function cellsOf(value: object, prefix = ''): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  let fields = 0;
  walk(value, prefix, 0);
  return cells;

  function walk(object: object, path: string, depth: number): void {
    if (depth > MAX_DEPTH) throw new RowTooLarge(message('OBJECT_TOO_DEEP', { max: MAX_DEPTH }));
    for (const [key, item] of Object.entries(object)) {
      if (path.length + key.length > MAX_NAME) {
        throw new RowTooLarge(message('PROPERTY_PATH_TOO_LONG', { max: MAX_NAME }));
      }
      if (++fields > MAX_FIELDS)
        throw new RowTooLarge(message('OBJECT_TOO_MANY_PROPERTIES', { max: MAX_FIELDS }));
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
