import { ENTITY_ATTRIBUTES, LINK_ATTRIBUTES } from '../../../server/exchange/out/attributes.ts';
import type { Restored } from './restored.ts';

export type StixObject = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly extensions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** Reads entities and links from a bundle that we exported, with the fields of our extension. */
export function restoredFromStix(text: string): Restored {
  const { objects } = JSON.parse(text) as { objects: StixObject[] };
  const definition = objects.find(({ type }) => type === 'extension-definition')?.id ?? '';
  const own = (object: StixObject) => object.extensions?.[definition] ?? {};
  const idOf = new Map(objects.map((object) => [object.id, own(object)['entity_id']]));
  return {
    entities: objects
      .filter((object) => own(object)['entity_id'] !== undefined)
      .map((object) => ({
        id: own(object)['entity_id'],
        ...present({
          name: object['name'],
          summary: object['description'],
          lat: object['latitude'],
          lon: object['longitude'],
        }),
        ...named(own(object), Object.keys(ENTITY_ATTRIBUTES), snake),
      })),
    links: objects
      .filter((object) => own(object)['link_id'] !== undefined)
      .map((object) => ({
        id: own(object)['link_id'],
        from: idOf.get(String(object['source_ref'])),
        to: idOf.get(String(object['target_ref'])),
        qualifiers: [],
        ...named(own(object), Object.keys(LINK_ATTRIBUTES), (name) =>
          name === 'type' ? 'link_type' : snake(name),
        ),
      })),
  };
}

const named = (
  from: Readonly<Record<string, unknown>>,
  names: readonly string[],
  as: (name: string) => string,
) => present(Object.fromEntries(names.map((name) => [name, from[as(name)]])));

const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
