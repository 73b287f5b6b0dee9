import { invalidInput } from '../../model/errors.ts';
import { addCell, addValue, openRow, type OpenRow } from './add-cell.ts';
import { MAX_COLUMNS, MAX_DEFAULTS } from './limits.ts';
import type { Cell, Reader, Row } from './reader.ts';
import { textOf } from './text.ts';
import { xmlEvents } from './xml-events.ts';

interface Key {
  readonly name: string;
  readonly for: string;
  defaultValue: string | undefined;
}

/** The tables of the elements that become rows. */
const TABLES: Readonly<Record<string, string>> = { node: 'nodes', edge: 'edges', hyperedge: 'hyperedges' };

/** Elements that contain the labels of yEd (https://yed.yworks.com), with the element that they label. */
const LABELS_OF: Readonly<Record<string, string>> = { NodeLabel: 'node', EdgeLabel: 'edge' };

/**
 * GraphML (http://graphml.graphdrawing.org/specification.html): the tables `nodes` (id, and data by the name of its
 * key) and `edges` (source, target, directed, and data). Data with the name of a built-in column is `data.<name>`.
 * `parent` is the id of the enclosing node; `label` contains yEd's labels.
 */
export const graphml: Reader = {
  name: 'GraphML',
  extensions: ['graphml', 'xml'],
  async *read(file) {
    const keys = new Map<string, Key>();
    const open: (OpenRow & { readonly name: string })[] = [];
    let defaults = 0;
    let rows: Row[] = [];
    let key: string | undefined;
    let hasRoot = false;

    const events = xmlEvents(textOf(file), file.name, {
      open(name, attributes, line) {
        if (!hasRoot && name !== 'graphml') {
          throw invalidInput(`${file.name}:${line}`, 'XML_ROOT', { expected: 'graphml', name });
        }
        hasRoot = true;
        if (name === 'key') {
          const { id = '', 'attr.name': title = id, for: target = 'all' } = attributes;
          if (keys.size >= MAX_COLUMNS)
            throw invalidInput(`${file.name}:${line}`, 'GRAPHML_TOO_MANY_KEYS', { max: MAX_COLUMNS });
          keys.set(id, { name: title, for: target, defaultValue: undefined });
          key = id;
        } else if (name === 'data') key = attributes['key'];
        else if (Object.hasOwn(TABLES, name)) {
          const cells = attributeCells(attributes);
          const outer = open.findLast((one) => one.name === 'node');
          if (name === 'node' && outer) addCell(cells, 'parent', String(outer.cells.get('id') ?? ''));
          open.push({ name, ...openRow(cells, `${file.name}:${line}`) });
        }
      },
      close(name, text, line) {
        const inside = open.at(-1);
        if (name === 'default') {
          const current = keys.get(key ?? '');
          if (++defaults > MAX_DEFAULTS)
            throw invalidInput(`${file.name}:${line}`, 'FILE_TOO_MANY_DEFAULTS', { max: MAX_DEFAULTS });
          if (current) current.defaultValue = text;
        } else if (inside && LABELS_OF[name] === inside.name) {
          addValue(inside, 'label', text);
        } else if (name === 'data' && inside && key !== undefined) {
          addValue(inside, columnOf(keys.get(key)?.name ?? key), text);
        } else if (name === inside?.name) {
          open.pop();
          for (const { name: title, for: target, defaultValue } of keys.values()) {
            const column = columnOf(title);
            if (defaultValue && (target === 'all' || target === name) && !inside.cells.has(column)) {
              addCell(inside.cells, column, defaultValue);
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

const BUILT_IN_COLUMNS = new Set(['id', 'source', 'target', 'directed', 'parent']);
const ATTRIBUTES = ['id', 'source', 'target', 'directed'];

const columnOf = (title: string) => (BUILT_IN_COLUMNS.has(title) ? `data.${title}` : title);

function attributeCells(attributes: Readonly<Record<string, string>>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const name of ATTRIBUTES) if (attributes[name]) addCell(cells, name, attributes[name]);
  return cells;
}
