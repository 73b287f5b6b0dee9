import { InvalidInput } from '../../model/errors.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Cell } from './reader.ts';

/** A JSON text. Throws InvalidInput with line and column where it is not JSON. `line` is where it begins. */
export function parseJson(text: string, name: string, line = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const at = `${name}:${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new InvalidInput([{ at, message: 'is not JSON here' }]);
  }
}

/** An object as cells: what lies within is `outer.inner`; lists of plain values are lists. */
export function cellsOf(value: object, prefix = '', depth = 0, cells: Record<string, Cell> = {}) {
  for (const [key, item] of Object.entries(value)) {
    const column = `${prefix}${key}`;
    if (Array.isArray(item)) {
      const plain = item.filter((one) => one !== null && typeof one !== 'object').map(String);
      const texts = plain.map((text) => text.trim()).filter(Boolean);
      if (texts.length > 0) cells[column] = texts;
      item.forEach((one, i) => {
        if (typeof one === 'object' && one !== null && depth < MAX_DEPTH)
          cellsOf(one, `${column}.${i}.`, depth + 1, cells);
      });
    } else if (typeof item === 'object' && item !== null) {
      if (depth < MAX_DEPTH) cellsOf(item, `${column}.`, depth + 1, cells);
    } else if (item !== null && String(item).trim()) cells[column] = String(item).trim();
  }
  return cells;
}
