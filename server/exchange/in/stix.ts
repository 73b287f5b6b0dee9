import { InvalidInput } from '../../model/errors.ts';
import { cellsOf, parseJson } from './json.ts';
import { PIECE, type Cell, type InFile, type Reader, type Row } from './reader.ts';
import { textOf } from './text.ts';

/** Columns that hold ids of other objects. */
const REF = /_refs?$/;

/**
 * STIX 2.1 bundles (https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html): a table a type of object, with a
 * column a property; what lies within is `outer.inner`. Objects that we wrote have their own ids back.
 */
export const stix: Reader = {
  name: 'STIX 2.1',
  extensions: ['stix.json', 'stix', 'json'],
  async *read(file) {
    const objects = await bundleOf(file);
    const own = new Map(objects.map(({ id, extensions }) => [id, ownId(extensions) ?? id]));
    let rows: Row[] = [];
    for (const [i, object] of objects.entries()) {
      const cells = cellsOf(object);
      for (const column of Object.keys(cells)) {
        if (column === 'id' || REF.test(column)) cells[column] = renamed(cells[column] ?? '', own);
      }
      rows.push({ table: String(object['type']), cells, place: `${file.name}:objects[${i}]` });
      if (rows.length < PIECE) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  },
};

type StixObject = Record<string, unknown> & { readonly id?: string };

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
    if (typeof object === 'object' && object !== null && typeof (object as StixObject)['type'] === 'string')
      return object as StixObject;
    const message = 'is no STIX object; it needs a type';
    throw new InvalidInput([{ at: `${file.name}:objects[${i}]`, message }]);
  });
}

/** The id of ours that an extension of ours carries. */
function ownId(extensions: unknown): string | undefined {
  for (const extension of Object.values((extensions ?? {}) as Record<string, unknown>)) {
    const id = (extension as { chasqui_id?: unknown } | null)?.chasqui_id;
    if (typeof id === 'string') return id;
  }
  return undefined;
}

const renamed = (cell: Cell, own: ReadonlyMap<string | undefined, string | undefined>): Cell =>
  typeof cell === 'string' ? (own.get(cell) ?? cell) : cell.map((id) => own.get(id) ?? id);
