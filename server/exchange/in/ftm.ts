import { InvalidInput } from '../../model/errors.ts';
import { cellsOf, parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import type { Cell, InFile, Reader, Row } from './reader.ts';

/**
 * FollowTheMoney entities, a JSON object a line (https://followthemoney.tech/docs/): a table a schema, with the
 * columns `id` and one a property, always as lists; what else an entity carries keeps its name.
 */
export const ftm: Reader = {
  name: 'FollowTheMoney',
  extensions: ['ftm.json', 'ftm', 'ijson', 'ftm.jsonl'],
  async *read(file) {
    for await (const lines of linesOf(file)) yield lines.map(({ text, line }) => row(text, line, file));
  },
};

function row(text: string, line: number, file: InFile): Row {
  const place = `${file.name}:${line}`;
  const value = parseJson(text, file.name, line);
  const { schema, properties, ...rest } = (value ?? {}) as Record<string, unknown>;
  if (typeof schema !== 'string' || typeof properties !== 'object' || properties === null) {
    const message = 'is no FollowTheMoney entity; expected an object with id, schema and properties';
    throw new InvalidInput([{ at: place, message }]);
  }
  const cells: Record<string, Cell> = { ...cellsOf(rest), ...cellsOf(properties) };
  return { table: schema, cells, place };
}
