import { MAX_NAME } from './limits.ts';

/** What is wrong with the columns of a header; undefined where nothing is. */
export function wrongColumns(columns: readonly string[]): string | undefined {
  const long = columns.findIndex((name) => name.length > MAX_NAME);
  if (long >= 0) return `column ${long + 1} has a name longer than ${MAX_NAME} characters`;
  const twice = columns.find((name, i) => columns.indexOf(name) < i);
  return twice === undefined ? undefined : `the column "${twice}" is there twice; name each once`;
}
