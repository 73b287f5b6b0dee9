import { message, type Message } from '../../model/messages.ts';
import { MAX_NAME } from './limits.ts';

/** The problem with the columns of a header; undefined when they are valid. */
export function columnsProblem(columns: readonly string[]): Message | undefined {
  const long = columns.findIndex((name) => name.length > MAX_NAME);
  const length = columns[long]?.length;
  if (length !== undefined)
    return message('COLUMN_NAME_TOO_LONG', { number: long + 1, max: MAX_NAME, length });
  const column = columns.find((name, i) => columns.indexOf(name) < i);
  return column === undefined ? undefined : message('COLUMN_TWICE', { column });
}
