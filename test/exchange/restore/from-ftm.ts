import type { Restored } from './restored.ts';

export interface FtmObject {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const PROPERTIES = { name: 'name', summary: 'summary' };

/** Reads entities and links from a file that we exported: from `notes` and `description`, otherwise from properties. */
export function restoredFromFtm(text: string): Restored {
  const objects = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmObject);
  const things = objects.map((object) => ({ object, own: fields(object.properties['notes'] ?? []) }));
  return {
    entities: things
      .filter(({ own }) => own['kind'] !== undefined)
      .map(({ object: { id, properties }, own }) => ({
        id: idOf(id),
        ...Object.fromEntries(
          Object.entries(PROPERTIES).flatMap(([field, property]) => {
            const value = properties[property]?.[0];
            return value === undefined ? [] : [[field, value]];
          }),
        ),
        ...(properties['alias'] && { aliases: properties['alias'] }),
        ...own,
      })),
    links: objects
      .filter(({ properties: { description, notes } }) => description && !notes)
      .map(({ id, properties }) => ({
        id: idOf(id),
        qualifiers: [],
        ...fields(properties['description'] ?? []),
      })),
  };
}

const idOf = (id: string) => id.replace(/\.0$/, '');

/** Reads texts of the form `field: value`; ignores others. */
function fields(texts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    texts.flatMap((text) => {
      const [, field, json] = /^([a-zA-Z]+): (.*)$/.exec(text) ?? [];
      return field === undefined || json === undefined ? [] : [[field, JSON.parse(json)]];
    }),
  );
}
