import { InvalidInput } from '../../model/errors.ts';
import { cellsOf, jsonRow, parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import type { InFile, Reader, Row } from './reader.ts';

/**
 * FollowTheMoney entities, a JSON object a line (https://followthemoney.tech/docs/): a table a schema, with the
 * columns `id` and one a property, always as lists; what else an entity carries keeps its name. Of what we wrote,
 * `chasqui.<field>` are the fields that its texts hold, and `chasqui.id` is its id in Chasqui.
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
  const value = parseJson(text, file.name, { line, column: 1 });
  const { schema, properties, ...rest } = (value ?? {}) as Record<string, unknown>;
  if (typeof schema !== 'string' || typeof properties !== 'object' || properties === null) {
    const message = 'is no FollowTheMoney entity; expected an object with id, schema and properties';
    throw new InvalidInput([{ at: place, message }]);
  }
  return jsonRow(
    schema,
    place,
    () =>
      new Map([
        ...cellsOf(rest),
        ...cellsOf(properties),
        ...cellsOf(ownOf(properties as Properties, rest['id']), 'chasqui.'),
      ]),
  );
}

type Properties = Readonly<Record<string, unknown>>;

/** What our writer puts into `notes` of things and `description` of intervals: texts `field: value`, as JSON. */
function ownOf({ notes, description }: Properties, id: unknown): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const text of [notes ?? description].flat()) {
    if (typeof text !== 'string') continue;
    const [, field, json] = /^([a-zA-Z]+): (.*)$/s.exec(text) ?? [];
    const value = field === undefined || json === undefined ? undefined : valueOf(json);
    if (field !== undefined && value !== undefined) own[field] = value;
  }
  // FtM wants ids that end in a letter or digit; see out/ftm/clean.ts.
  return Object.keys(own).length > 0 && typeof id === 'string' ? { ...own, id: id.replace(/\.0$/, '') } : own;
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
