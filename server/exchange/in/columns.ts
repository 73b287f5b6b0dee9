import { MAX_NAME } from './limits.ts';

/** The problem with the columns of a header; undefined when they are valid. */
export function columnsProblem(columns: readonly string[]): string | undefined {
  const long = columns.findIndex((name) => name.length > MAX_NAME);
  if (long >= 0)
    return `the name of column ${long + 1} must have at most ${MAX_NAME} characters; got ${columns[long]?.length}`;
  const duplicate = columns.find((name, i) => columns.indexOf(name) < i);
  return duplicate === undefined ? undefined : `duplicate column "${duplicate}"`;
}
