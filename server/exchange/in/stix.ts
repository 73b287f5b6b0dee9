import { InvalidInput } from '../../model/errors.ts';
import { EXTENSION } from '../out/stix/ids.ts';
import { readList } from './json-list.ts';
import { cellsOf, jsonRow } from './json.ts';
import type { Cell, InFile, Reader } from './reader.ts';

/** Columns that hold ids of other objects. */
const REF = /_refs?$/;

/**
 * STIX 2.1 bundles (https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html): a table a type of object, with a
 * column a property; what lies within is `outer.inner`. `source_ref.type` is the type of what `source_ref` names,
 * `in_report` the reports that list the object. What our extension adds is `chasqui.<property>`, and what refers to
 * an entity of ours has its own id back.
 */
export const stix: Reader = {
  name: 'STIX 2.1',
  extensions: ['stix.json', 'stix', 'json'],
  async *read(file) {
    const ids: Ids = { own: new Map(), reports: new Map() };
    // What refers to an object may stand before it.
    for await (const objects of objectsOf(file)) for (const { object } of objects) note(object, ids);
    // Once for all: many objects may go by one id, and many reports list it.
    for (const within of ids.reports.values())
      for (const [i, id] of within.entries()) within[i] = ids.own.get(id) ?? id;
    for await (const objects of objectsOf(file)) {
      yield objects.map(({ object, place }) => jsonRow(object.type, place, () => cells(object, ids)));
    }
  },
};

type Properties = Readonly<Record<string, unknown>>;
type StixObject = Properties & { readonly type: string };

interface Ids {
  /** Of objects that we wrote. */
  readonly own: Map<string, string>;
  /** Reports by what they list: their own ids, once all are known. */
  readonly reports: Map<string, string[]>;
}

/** The objects of a bundle with their places, some at a time. */
async function* objectsOf(file: InFile): AsyncGenerator<{ object: StixObject; place: string }[]> {
  const bundle = readList(file, 'objects');
  let number = 0;
  for (;;) {
    const { value, done } = await bundle.next();
    if (done) {
      const { type, objects } = (value ?? {}) as Properties;
      if (type === 'bundle' && Array.isArray(objects)) return;
      const message = 'is no STIX bundle; expected {"type": "bundle", "objects": [ … ]}';
      throw new InvalidInput([{ at: `${file.name}:1`, message }]);
    }
    yield value.map((object) => {
      const place = `${file.name}:objects[${number++}]`;
      if (typeof object === 'object' && typeof (object as Properties | null)?.['type'] === 'string')
        return { object: object as StixObject, place };
      throw new InvalidInput([{ at: place, message: 'is no STIX object; it needs a type' }]);
    });
  }
}

/** Keeps what others may refer to by. */
function note(object: StixObject, { own, reports }: Ids): void {
  const { type, id, object_refs: refs } = object;
  if (typeof id !== 'string') return;
  const { entity_id: entity, source_id: source } = ownOf(object);
  const ours = entity ?? source;
  if (typeof ours === 'string') own.set(id, ours);
  if (type !== 'report' || !Array.isArray(refs)) return;
  for (const ref of refs as unknown[]) {
    if (typeof ref !== 'string') continue;
    const within = reports.get(ref);
    if (within) within.push(id);
    else reports.set(ref, [id]);
  }
}

/** What our extension says of an object. */
function ownOf({ extensions }: Properties): Properties {
  const own = (extensions as Properties | null | undefined)?.[EXTENSION];
  return typeof own === 'object' && own !== null ? (own as Properties) : {};
}

function cells(object: StixObject, { own, reports }: Ids): Map<string, Cell> {
  const others = Object.entries((object['extensions'] ?? {}) as Properties).filter(
    ([id]) => id !== EXTENSION,
  );
  const extensions = Object.fromEntries(others);
  const made = new Map<string, Cell>([
    ...cellsOf({ ...object, extensions }),
    ...cellsOf(ownOf(object), 'chasqui.'),
  ]);
  const within = typeof object['id'] === 'string' ? reports.get(object['id']) : undefined;
  if (within) made.set('in_report', within);
  for (const [column, cell] of [...made]) {
    if (!REF.test(column)) continue;
    const refs = typeof cell === 'string' ? [cell] : cell;
    made.set(
      `${column}.type`,
      refs.map((id) => id.slice(0, Math.max(0, id.indexOf('--')))),
    );
    made.set(
      column,
      refs.map((id) => own.get(id) ?? id),
    );
  }
  return made;
}
