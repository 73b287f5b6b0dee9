import { invalidInput } from '../../model/errors.ts';
import { cellsOf, jsonRow, parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import type { InFile, Reader, Row } from './reader.ts';

/**
 * FollowTheMoney entities, one JSON object per line (https://followthemoney.tech/docs/): one table per schema, with
 * the columns `id` and one per property, always as lists; other fields of an entity keep their names. For files that
 * Chasqui exported, `chasqui.<field>` are the fields in its texts, and `chasqui.id` is its id in Chasqui.
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
    throw invalidInput(place, 'FTM_NOT_ENTITY');
  }
  return jsonRow(
    schema,
    place,
    () =>
      new Map([
        ...cellsOf(rest),
        ...cellsOf(properties),
        ...cellsOf(exportedFields(properties as Properties, rest['id']), 'chasqui.'),
      ]),
  );
}

type Properties = Readonly<Record<string, unknown>>;

/** The fields that the export writes into `notes` of things and `description` of intervals, as `field: JSON`. */
function exportedFields({ notes, description }: Properties, id: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const text of [notes ?? description].flat()) {
    if (typeof text !== 'string') continue;
    const [, field, json] = /^([a-zA-Z]+): (.*)$/s.exec(text) ?? [];
    const value = field === undefined || json === undefined ? undefined : parseOrUndefined(json);
    if (field !== undefined && value !== undefined) fields[field] = value;
  }
  // FtM ids have to end in a letter or digit; see out/ftm/clean.ts.
  return Object.keys(fields).length > 0 && typeof id === 'string'
    ? { ...fields, id: id.replace(/\.0$/, '') }
    : fields;
}

function parseOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
