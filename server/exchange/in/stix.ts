import { invalidInput } from '../../model/errors.ts';
import { EXTENSION } from '../out/stix/ids.ts';
import { readList } from './json-list.ts';
import { cellsOf, jsonRow } from './json.ts';
import type { Cell, InFile, Reader } from './reader.ts';

/** Columns that contain ids of other objects. */
const REF = /_refs?$/;

/**
 * STIX 2.1 bundles (https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html): one table per object type, with one
 * column per property; nested values are `outer.inner`. `source_ref.type` is the type of the object that `source_ref`
 * refers to; `in_report` lists the reports with the object. Properties of Chasqui's extension are
 * `chasqui.<property>`, and references to objects that Chasqui exported become the ids they have in Chasqui.
 */
export const stix: Reader = {
  name: 'STIX 2.1',
  extensions: ['stix.json', 'stix', 'json'],
  async *read(file) {
    const ids: Ids = { chasqui: new Map(), reports: new Map() };
    // References may precede the objects that they refer to, so the file is read twice.
    for await (const objects of objectsOf(file)) for (const { object } of objects) indexObject(object, ids);
    // Done once for all objects: many of them may have the same id, and many reports list it.
    for (const within of ids.reports.values())
      for (const [i, id] of within.entries()) within[i] = ids.chasqui.get(id) ?? id;
    for await (const objects of objectsOf(file)) {
      yield objects.map(({ object, place }) => jsonRow(object.type, place, () => cellsOfObject(object, ids)));
    }
  },
};

type Properties = Readonly<Record<string, unknown>>;
type StixObject = Properties & { readonly type: string };

interface Ids {
  /** Ids in Chasqui by STIX id, of objects that Chasqui exported. */
  readonly chasqui: Map<string, string>;
  /** Ids of reports by the object that they list. */
  readonly reports: Map<string, string[]>;
}

/** Yields the objects of a bundle with their positions, in pieces. */
async function* objectsOf(file: InFile): AsyncGenerator<{ object: StixObject; place: string }[]> {
  const bundle = readList(file, 'objects');
  let number = 0;
  for (;;) {
    const { value, done } = await bundle.next();
    if (done) {
      const { type, objects } = (value ?? {}) as Properties;
      if (type === 'bundle' && Array.isArray(objects)) return;
      const expected = '{"type": "bundle", "objects": [ … ]}';
      throw invalidInput(`${file.name}:1`, 'STIX_NOT_BUNDLE', { expected });
    }
    yield value.map((object) => {
      const place = `${file.name}:objects[${number++}]`;
      if (typeof object === 'object' && typeof (object as Properties | null)?.['type'] === 'string')
        return { object: object as StixObject, place };
      throw invalidInput(place, 'STIX_NOT_OBJECT');
    });
  }
}

/** Records the ids and reports of an object that others may refer to. */
function indexObject(object: StixObject, { chasqui, reports }: Ids): void {
  const { type, id, object_refs: refs } = object;
  if (typeof id !== 'string') return;
  const { entity_id: entity, source_id: source } = extensionOf(object);
  const chasquiId = entity ?? source;
  if (typeof chasquiId === 'string') chasqui.set(id, chasquiId);
  if (type !== 'report' || !Array.isArray(refs)) return;
  for (const ref of refs as unknown[]) {
    if (typeof ref !== 'string') continue;
    const within = reports.get(ref);
    if (within) within.push(id);
    else reports.set(ref, [id]);
  }
}

/** The properties of Chasqui's extension of an object. */
function extensionOf({ extensions }: Properties): Properties {
  const extension = (extensions as Properties | null | undefined)?.[EXTENSION];
  return typeof extension === 'object' && extension !== null ? (extension as Properties) : {};
}

function cellsOfObject(object: StixObject, { chasqui, reports }: Ids): Map<string, Cell> {
  const others = Object.entries((object['extensions'] ?? {}) as Properties).filter(
    ([id]) => id !== EXTENSION,
  );
  const extensions = Object.fromEntries(others);
  const cells = new Map<string, Cell>([
    ...cellsOf({ ...object, extensions }),
    ...cellsOf(extensionOf(object), 'chasqui.'),
  ]);
  const within = typeof object['id'] === 'string' ? reports.get(object['id']) : undefined;
  if (within) cells.set('in_report', within);
  for (const [column, cell] of [...cells]) {
    if (!REF.test(column)) continue;
    const refs = typeof cell === 'string' ? [cell] : cell;
    cells.set(
      `${column}.type`,
      refs.map((id) => id.slice(0, Math.max(0, id.indexOf('--')))),
    );
    cells.set(
      column,
      refs.map((id) => chasqui.get(id) ?? id),
    );
  }
  return cells;
}
