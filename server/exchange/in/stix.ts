import { InvalidInput } from '../../model/errors.ts';
import { EXTENSION } from '../out/stix/ids.ts';
import { cellsOf, parseJson } from './json.ts';
import { PIECE, type Cell, type InFile, type Reader, type Row } from './reader.ts';
import { textOf } from './text.ts';

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
    const objects = await bundleOf(file);
    const ids: Ids = {
      own: new Map(objects.flatMap((object) => ownId(object) ?? [])),
      reports: reportsOf(objects),
    };
    let rows: Row[] = [];
    for (const [i, object] of objects.entries()) {
      rows.push({ table: object.type, cells: cells(object, ids), place: `${file.name}:objects[${i}]` });
      if (rows.length < PIECE) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  },
};

type Properties = Readonly<Record<string, unknown>>;
type StixObject = Properties & { readonly type: string };

interface Ids {
  /** Of objects that we wrote. */
  readonly own: ReadonlyMap<string, string>;
  /** Reports by what they list. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
}

async function bundleOf(file: InFile): Promise<StixObject[]> {
  let text = '';
  for await (const piece of textOf(file)) text += piece;
  const bundle = parseJson(text, file.name) as { type?: unknown; objects?: unknown } | null;
  if (bundle?.type !== 'bundle' || !Array.isArray(bundle.objects)) {
    const message = 'is no STIX bundle; expected {"type": "bundle", "objects": [ … ]}';
    throw new InvalidInput([{ at: `${file.name}:1`, message }]);
  }
  const objects: unknown[] = bundle.objects;
  return objects.map((object, i) => {
    if (typeof object === 'object' && object !== null && typeof (object as Properties)['type'] === 'string')
      return object as StixObject;
    const message = 'is no STIX object; it needs a type';
    throw new InvalidInput([{ at: `${file.name}:objects[${i}]`, message }]);
  });
}

/** What our extension says of an object. */
function ownOf({ extensions }: Properties): Properties {
  const own = (extensions as Properties | null | undefined)?.[EXTENSION];
  return typeof own === 'object' && own !== null ? (own as Properties) : {};
}

/** The id of an object, and ours of the entity or source that it is. */
function ownId(object: StixObject): [[string, string]] | undefined {
  const { entity_id: entity, source_id: source } = ownOf(object);
  const own = entity ?? source;
  return typeof object['id'] === 'string' && typeof own === 'string' ? [[object['id'], own]] : undefined;
}

function reportsOf(objects: readonly StixObject[]): Map<string, string[]> {
  const reports = new Map<string, string[]>();
  for (const { type, id, object_refs: refs } of objects) {
    if (type !== 'report' || !Array.isArray(refs)) continue;
    for (const ref of refs) reports.set(String(ref), [...(reports.get(String(ref)) ?? []), String(id)]);
  }
  return reports;
}

function cells(object: StixObject, { own, reports }: Ids): Record<string, Cell> {
  const others = Object.entries((object['extensions'] ?? {}) as Properties).filter(
    ([id]) => id !== EXTENSION,
  );
  const extensions = Object.fromEntries(others);
  const made: Record<string, Cell> = {
    ...cellsOf({ ...object, extensions }),
    ...cellsOf(ownOf(object), 'chasqui.'),
  };
  const within = reports.get(String(object['id']));
  if (within) made['in_report'] = within.map((id) => own.get(id) ?? id);
  for (const [column, cell] of Object.entries(made)) {
    if (!REF.test(column)) continue;
    const refs = typeof cell === 'string' ? [cell] : cell;
    made[`${column}.type`] = refs.map((id) => id.slice(0, Math.max(0, id.indexOf('--'))));
    made[column] = refs.map((id) => own.get(id) ?? id);
  }
  return made;
}
