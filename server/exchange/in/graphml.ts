import { InvalidInput } from '../../model/errors.ts';
import { addCell, addValue, openRow, type OpenRow } from './add-cell.ts';
import { MAX_COLUMNS, MAX_FALLBACKS } from './limits.ts';
import type { Cell, Reader, Row } from './reader.ts';
import { textOf } from './text.ts';
import { xmlEvents } from './xml-events.ts';

interface Key {
  readonly name: string;
  readonly for: string;
  fallback: string | undefined;
}

/** Elements that are a row, with their table. */
const TABLES: Readonly<Record<string, string>> = { node: 'nodes', edge: 'edges', hyperedge: 'hyperedges' };

/** Elements in which yEd has what nodes and edges are called (https://yed.yworks.com), by the row they are of. */
const LABELS_OF: Readonly<Record<string, string>> = { NodeLabel: 'node', EdgeLabel: 'edge' };

/**
 * GraphML (http://graphml.graphdrawing.org/specification.html): the tables `nodes` (id, and data by the name of
 * its key) and `edges` (source, target, directed, and data). Data named like an own column is `data.<name>`. A node within another has its id in `parent`; yEd's labels are `label`.
 */
export const graphml: Reader = {
  name: 'GraphML',
  extensions: ['graphml', 'xml'],
  async *read(file) {
    const keys = new Map<string, Key>();
    const open: (OpenRow & { readonly name: string })[] = [];
    let fallbacks = 0;
    let rows: Row[] = [];
    let key: string | undefined;
    let seen = false;

    const events = xmlEvents(textOf(file), file.name, {
      open(name, attributes, line) {
        if (!seen && name !== 'graphml') {
          throw new InvalidInput([
            { at: `${file.name}:${line}`, message: `begins with <${name}>; expected <graphml>` },
          ]);
        }
        seen = true;
        if (name === 'key') {
          const { id = '', 'attr.name': called = id, for: what = 'all' } = attributes;
          if (keys.size >= MAX_COLUMNS)
            throw new InvalidInput([
              { at: `${file.name}:${line}`, message: `is one key too many; at most ${MAX_COLUMNS} are read` },
            ]);
          keys.set(id, { name: called, for: what, fallback: undefined });
          key = id;
        } else if (name === 'data') key = attributes['key'];
        else if (Object.hasOwn(TABLES, name)) {
          const cells = own(attributes);
          const outer = open.findLast((one) => one.name === 'node');
          if (name === 'node' && outer) addCell(cells, 'parent', String(outer.cells.get('id') ?? ''));
          open.push({ name, ...openRow(cells, `${file.name}:${line}`) });
        }
      },
      close(name, text, line) {
        const inside = open.at(-1);
        if (name === 'default') {
          const known = keys.get(key ?? '');
          if (++fallbacks > MAX_FALLBACKS)
            throw new InvalidInput([
              {
                at: `${file.name}:${line}`,
                message: `is one default too many; at most ${MAX_FALLBACKS} are read`,
              },
            ]);
          if (known) known.fallback = text;
        } else if (inside && LABELS_OF[name] === inside.name) {
          addValue(inside, 'label', text);
        } else if (name === 'data' && inside && key !== undefined) {
          const called = keys.get(key)?.name ?? key;
          addValue(inside, OWN.has(called) ? `data.${called}` : called, text);
        } else if (name === inside?.name) {
          open.pop();
          for (const { name: called, for: what, fallback } of keys.values()) {
            const column = OWN.has(called) ? `data.${called}` : called;
            if (fallback && (what === 'all' || what === name) && !inside.cells.has(column)) {
              addCell(inside.cells, column, fallback);
            }
          }
          const table = TABLES[name] ?? name;
          rows.push({ table, cells: inside.cells, place: inside.place });
        }
      },
    });
    for await (const _ of events) {
      if (rows.length > 0) yield rows;
      rows = [];
    }
    yield rows;
  },
};

const OWN = new Set(['id', 'source', 'target', 'directed', 'parent']);
const ATTRIBUTES = ['id', 'source', 'target', 'directed'];

function own(attributes: Readonly<Record<string, string>>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const name of ATTRIBUTES) if (attributes[name]) addCell(cells, name, attributes[name]);
  return cells;
}
