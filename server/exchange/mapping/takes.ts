import type { Row } from '../in/reader.ts';

/** Whether a row has what a rule asks for: `*` is anything, `!` says that it has not. */
export function takes(when: Readonly<Record<string, readonly string[]>>, row: Row): boolean {
  return Object.entries(when).every(([column, wanted]) => {
    const cell = row.cells.get(column);
    const held = cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell;
    return wanted.some((one) => {
      const plain = one.startsWith('!') ? one.slice(1) : one;
      return (plain === '*' ? held.length > 0 : held.includes(plain)) === (plain === one);
    });
  });
}
