import type { Row } from '../in/reader.ts';

/** Whether a row meets the condition of a rule: `*` matches any value, and `!` negates. */
export function matchesRow(when: Readonly<Record<string, readonly string[]>>, row: Row): boolean {
  return Object.entries(when).every(([column, patterns]) => {
    const cell = row.cells.get(column);
    const values = cell === undefined ? [] : typeof cell === 'string' ? [cell] : cell;
    return patterns.some((pattern) => {
      const value = pattern.startsWith('!') ? pattern.slice(1) : pattern;
      const isMatch = value === '*' ? values.length > 0 : values.includes(value);
      return isMatch === (value === pattern);
    });
  });
}
