import { InvalidInput } from '../../model/errors.ts';
import { addCell, addValue, openRow, type OpenRow } from './add-cell.ts';
import { dayReader } from './gexf-times.ts';
import { MAX_COLUMNS, MAX_FALLBACKS } from './limits.ts';
import type { Cell, Reader, Row } from './reader.ts';
import { textOf } from './text.ts';
import { xmlEvents } from './xml-events.ts';

const TABLES: Readonly<Record<string, string>> = { node: 'nodes', edge: 'edges' };
const OWN: Readonly<Record<string, readonly string[]>> = {
  node: ['id', 'label', 'pid', 'start', 'end', 'timestamp'],
  edge: ['id', 'source', 'target', 'type', 'label', 'kind', 'weight', 'start', 'end', 'timestamp'],
};

const TIMES: ReadonlySet<string> = new Set(['start', 'end', 'timestamp']);

/**
 * GEXF 1.1–1.3 (https://gexf.net/schema.html): the tables `nodes` and `edges`, attributes by their title; one
 * titled like an own column is `data.<title>`. Times are days. Spells are the column `spells`, each `start/end`. How things are
 * drawn (viz) is not read.
 */
export const gexf: Reader = {
  name: 'GEXF',
  extensions: ['gexf'],
  async *read(file) {
    const titles = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
    const open: (OpenRow & { readonly name: 'node' | 'edge' })[] = [];
    let fallbacks = 0;
    let rows: Row[] = [];
    let about: 'node' | 'edge' = 'node';
    let attribute: Attribute | undefined;
    let edgeType: string | undefined;
    let dayOf = dayReader();
    let seen = false;

    const events = xmlEvents(textOf(file), file.name, {
      open(name, given, line) {
        const inside = open.at(-1);
        if (!seen && name !== 'gexf') {
          throw new InvalidInput([
            { at: `${file.name}:${line}`, message: `begins with <${name}>; expected <gexf>` },
          ]);
        }
        seen = true;
        if (name === 'graph') {
          edgeType = given['defaultedgetype'];
          dayOf = dayReader(given['timeformat'], given['timezone']);
        }
        if (name === 'attributes') about = given['class'] === 'edge' ? 'edge' : 'node';
        else if (name === 'attribute') {
          if (titles[about].size >= MAX_COLUMNS)
            throw new InvalidInput([
              {
                at: `${file.name}:${line}`,
                message: `is one attribute too many; at most ${MAX_COLUMNS} are read`,
              },
            ]);
          attribute = { title: given['title'] ?? given['id'] ?? '', fallback: undefined };
          titles[about].set(given['id'] ?? '', attribute);
        } else if (name === 'node' || name === 'edge') {
          const cells = new Map<string, Cell>();
          for (const column of OWN[name] ?? []) {
            const value = given[column] ?? '';
            addCell(cells, column, TIMES.has(column) ? dayOf(value) : value);
          }
          if (name === 'edge' && !cells.has('type') && edgeType) addCell(cells, 'type', edgeType);
          // A node may hold nodes: what it lies in is told as the other way to tell it does.
          if (name === 'node' && inside?.name === 'node' && !cells.has('pid')) {
            addCell(cells, 'pid', String(inside.cells.get('id') ?? ''));
          }
          open.push({ name, ...openRow(cells, `${file.name}:${line}`) });
        } else if (name === 'attvalue' && inside) {
          const id = given['for'] ?? given['id'] ?? '';
          const title = titles[inside.name].get(id)?.title ?? id;
          addValue(inside, columnOf(inside.name, title), given['value'] ?? '');
        } else if (name === 'spell' && inside) {
          const [start, end] = [dayOf(given['start']), dayOf(given['end'])];
          addValue(inside, 'spells', start === end ? start : `${start || '..'}/${end || '..'}`);
        }
      },
      close(name, text, line) {
        const inside = open.at(-1);
        if (name === 'default' && attribute) {
          if (++fallbacks > MAX_FALLBACKS)
            throw new InvalidInput([
              {
                at: `${file.name}:${line}`,
                message: `is one default too many; at most ${MAX_FALLBACKS} are read`,
              },
            ]);
          attribute.fallback = text.trim();
        } else if (name === inside?.name) {
          open.pop();
          for (const { title, fallback } of titles[inside.name].values()) {
            const column = columnOf(inside.name, title);
            if (fallback && !inside.cells.has(column)) addCell(inside.cells, column, fallback);
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
  fallback: string | undefined;
}

const columnOf = (name: 'node' | 'edge', title: string) =>
  OWN[name]?.includes(title) || title === 'spells' ? `data.${title}` : title;
