import { InvalidInput } from '../../model/errors.ts';
import { MAX_DEPTH, MAX_FIELDS, MAX_NAME } from './limits.ts';
import type { Cell, Cells, Row } from './reader.ts';

/** A place in a text file, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A JSON text that begins somewhere in a file. Throws InvalidInput with line and column where it is not JSON. */
export function parseJson(
  text: string,
  name: string,
  { line, column }: Spot = { line: 1, column: 1 },
): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const indent = before.length === 1 ? column : 1;
    const at = `${name}:${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + indent}`;
    throw new InvalidInput([{ at, message: 'is not JSON here' }]);
  }
}

/** An object is more than a row holds. */
class TooMuch extends Error {}

/** A row of what an object says; broken where it is more than a row holds. */
export function jsonRow(table: string, place: string, cells: () => Cells): Row {
  if (table.length > MAX_NAME) {
    const message = `is of a sort with a name longer than ${MAX_NAME} characters`;
    throw new InvalidInput([{ at: place, message }]);
  }
  try {
    return { table, cells: cells(), place };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { table, cells: new Map(), place, broken: error.message };
  }
}

/** An object as cells: what lies within is `outer.inner`; lists of plain values are lists. For {@link jsonRow}. */
export function cellsOf(value: object, prefix = ''): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  let fields = 0;
  walk(value, prefix, 0);
  return cells;

  function walk(within: object, before: string, depth: number): void {
    if (depth > MAX_DEPTH) throw new TooMuch(`holds objects more than ${MAX_DEPTH} deep`);
    for (const [key, item] of Object.entries(within)) {
      if (before.length + key.length > MAX_NAME) {
        throw new TooMuch(`has a name, with those around it, longer than ${MAX_NAME} characters`);
      }
      if (++fields > MAX_FIELDS) throw new TooMuch(`has more than ${MAX_FIELDS} properties`);
      put(`${before}${key}`, item, depth);
    }
  }

  function put(column: string, item: unknown, depth: number): void {
    if (Array.isArray(item)) {
      const plain = item.filter((one) => one !== null && typeof one !== 'object').map(String);
      const texts = plain.map((text) => text.trim()).filter(Boolean);
      if (texts.length > 0) cells.set(column, texts);
      item.forEach((one, i) => {
        if (typeof one === 'object' && one !== null) walk(one, `${column}.${i}.`, depth + 1);
      });
    } else if (typeof item === 'object' && item !== null) walk(item, `${column}.`, depth + 1);
    else if (item !== null && String(item).trim()) cells.set(column, String(item).trim());
  }
}
