import { invalidInput } from '../../model/errors.ts';
import { addCell, addValue, openRow, type OpenRow } from './add-cell.ts';
import { dayReader } from './gexf-times.ts';
import { MAX_COLUMNS, MAX_DEFAULTS } from './limits.ts';
import type { Cell, Reader, Row } from './reader.ts';
import { textOf } from './text.ts';
import { xmlEvents } from './xml-events.ts';

const TABLES: Readonly<Record<string, string>> = { node: 'nodes', edge: 'edges' };
const BUILT_IN_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  node: ['id', 'label', 'pid', 'start', 'end', 'timestamp'],
  edge: ['id', 'source', 'target', 'type', 'label', 'kind', 'weight', 'start', 'end', 'timestamp'],
};

const TIMES: ReadonlySet<string> = new Set(['start', 'end', 'timestamp']);

/**
 * GEXF 1.1–1.3 (https://gexf.net/schema.html): the tables `nodes` and `edges`, with attributes by their title; one
 * with the name of a built-in column is `data.<title>`. Times are converted to days. The column `spells` contains
 * intervals `start/end`. Visual attributes (viz) are ignored.
 */
export const gexf: Reader = {
  name: 'GEXF',
  extensions: ['gexf'],
  async *read(file) {
    const attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
    const open: (OpenRow & { readonly name: 'node' | 'edge' })[] = [];
    let defaults = 0;
    let rows: Row[] = [];
    let attributeClass: 'node' | 'edge' = 'node';
    let attribute: Attribute | undefined;
    let edgeType: string | undefined;
    let dayOf = dayReader();
    let hasRoot = false;

    const events = xmlEvents(textOf(file), file.name, {
      open(name, xml, line) {
        const inside = open.at(-1);
        if (!hasRoot && name !== 'gexf') {
          throw invalidInput(`${file.name}:${line}`, 'XML_ROOT', { expected: 'gexf', name });
        }
        hasRoot = true;
        if (name === 'graph') {
          edgeType = xml['defaultedgetype'];
          dayOf = dayReader(xml['timeformat'], xml['timezone']);
        }
        if (name === 'attributes') attributeClass = xml['class'] === 'edge' ? 'edge' : 'node';
        else if (name === 'attribute') {
          if (attributes[attributeClass].size >= MAX_COLUMNS)
            throw invalidInput(`${file.name}:${line}`, 'GEXF_TOO_MANY_ATTRIBUTES', { max: MAX_COLUMNS });
          attribute = { title: xml['title'] ?? xml['id'] ?? '', defaultValue: undefined };
          attributes[attributeClass].set(xml['id'] ?? '', attribute);
        } else if (name === 'node' || name === 'edge') {
          const cells = new Map<string, Cell>();
          for (const column of BUILT_IN_COLUMNS[name] ?? []) {
            const value = xml[column] ?? '';
            addCell(cells, column, TIMES.has(column) ? dayOf(value) : value);
          }
          if (name === 'edge' && !cells.has('type') && edgeType) addCell(cells, 'type', edgeType);
          // A node inside another has the other as its parent, like a node with the attribute pid.
          if (name === 'node' && inside?.name === 'node' && !cells.has('pid')) {
            addCell(cells, 'pid', String(inside.cells.get('id') ?? ''));
          }
          open.push({ name, ...openRow(cells, `${file.name}:${line}`) });
        } else if (name === 'attvalue' && inside) {
          const id = xml['for'] ?? xml['id'] ?? '';
          const title = attributes[inside.name].get(id)?.title ?? id;
          addValue(inside, columnOf(inside.name, title), xml['value'] ?? '');
        } else if (name === 'spell' && inside) {
          const [start, end] = [dayOf(xml['start']), dayOf(xml['end'])];
          addValue(inside, 'spells', start === end ? start : `${start || '..'}/${end || '..'}`);
        }
      },
      close(name, text, line) {
        const inside = open.at(-1);
        if (name === 'default' && attribute) {
          if (++defaults > MAX_DEFAULTS)
            throw invalidInput(`${file.name}:${line}`, 'FILE_TOO_MANY_DEFAULTS', { max: MAX_DEFAULTS });
          attribute.defaultValue = text.trim();
        } else if (name === inside?.name) {
          open.pop();
          for (const { title, defaultValue } of attributes[inside.name].values()) {
            const column = columnOf(inside.name, title);
            if (defaultValue && !inside.cells.has(column)) addCell(inside.cells, column, defaultValue);
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

interface Attribute {
  readonly title: string;
  defaultValue: string | undefined;
}

const columnOf = (name: 'node' | 'edge', title: string) =>
  BUILT_IN_COLUMNS[name]?.includes(title) || title === 'spells' ? `data.${title}` : title;
