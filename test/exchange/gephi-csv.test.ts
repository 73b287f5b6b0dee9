import { parse } from 'csv-parse/sync';
import { gephiCsv } from '../../server/exchange/out/gephi-csv.ts';
import { unguarded } from '../../server/exchange/out/spreadsheet-text.ts';
import { unzip } from '../support/unzip.ts';
import { graphOf, group, link, written } from './written.ts';

type Row = Readonly<Record<string, string>>;

const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  "'=1",
  'comma, "quotes" and\nlines',
  'C:\\new\\',
  '-1',
];

async function tables(given: Parameters<typeof graphOf>[0]) {
  const files = unzip(await written(gephiCsv, graphOf(given)));
  const rows = (name: string) => parse(files.get(name) ?? '', { columns: true }) as Row[];
  return { files, nodes: rows('nodes.csv'), edges: rows('edges.csv') };
}

describe('CSV for Gephi', () => {
  it('begins with the columns that Gephi expects, nodes before edges', async () => {
    const { files } = await tables({});
    expect([...files.keys()]).toEqual(['nodes.csv', 'edges.csv']);
    expect(files.get('nodes.csv')).toMatch(/^Id,Label,kind,subtype,aliases,/);
    expect(files.get('edges.csv')).toMatch(/^Source,Target,Type,Kind,Id,Label,Weight,/);
    // Gephi drops a column whose name repeats a previous one, ignoring case.
    for (const text of files.values()) {
      const names = text.trim().toLowerCase().split(',');
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('writes direction, type and confidence in the columns of Gephi, and unformatted numbers', async () => {
    const { nodes, edges } = await tables({
      entities: [group({ id: 'a', kind: 'REGION', lat: -14.5, lon: -68.25 })],
      links: [
        link({ id: 'l1', from: 'a', to: 'b', confidence: 0.25 }),
        link({ id: 'l2', from: 'b', to: 'a', type: 'SUPPLIES', label: 'supplies', symmetric: false }),
      ],
    });
    expect(nodes[0]).toMatchObject({ Id: 'a', kind: 'REGION', lat: '-14.5', lon: '-68.25', anonymous: '' });
    expect(edges).toMatchObject([
      { Source: 'a', Target: 'b', Type: 'Undirected', Kind: 'TIED_TO', Id: 'l1', Weight: '0.25' },
      { Source: 'b', Target: 'a', Type: 'Directed', Kind: 'SUPPLIES', Id: 'l2', Label: 'supplies' },
    ]);
  });

  it('escapes text so that no spreadsheet computes it, and it can be restored', async () => {
    const entities = HOSTILE.map((name, i) =>
      group({ id: `e${i}`, name, summary: name, aliases: [name, 'b'] }),
    );
    const { nodes } = await tables({ entities });
    for (const { Label = '', summary = '', aliases = '' } of nodes) {
      for (const cell of [Label, summary, aliases]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    const back = (cell = '') => unguarded(cell.replaceAll('\\\\', '\\'));
    expect(nodes.map(({ Label }) => back(Label))).toEqual(HOSTILE);
    expect(nodes.map(({ aliases }) => back(aliases))).toEqual(HOSTILE.map((name) => `${name}\nb`));
  });
});
