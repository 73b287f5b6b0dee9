import { stringify } from 'yaml';
import { builtIn } from '../../../server/exchange/mapping/built-in.ts';
import { parseMapping } from '../../../server/exchange/mapping/parse-mapping.ts';
import { proposeMapping } from '../../../server/exchange/mapping/propose.ts';
import { vocabulary } from '../../support/server.ts';

/** A table of one row, as the preview of a file returns it. */
const seen = (cells: Readonly<Record<string, string>>, name = 'rows') => ({
  name,
  columns: Object.keys(cells),
  samples: Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, [text]])),
});

const proposed = (file: string, cells: Readonly<Record<string, string>>) => {
  const mapping = proposeMapping([seen(cells)], file, vocabulary);
  // The proposal is a valid mapping.
  return parseMapping(stringify(mapping)).tables['rows'];
};

describe('the proposed mapping', () => {
  it.each([
    {
      file: 'cities.csv',
      cells: { city: 'Apolo', lat: '-14.7', lng: '-68.4', iso2: 'BO' },
      rule: {
        kind: 'REGION',
        name: '{city}',
        lat: { from: '{lat}', number: true },
        lon: { from: '{lng}', number: true },
      },
    },
    {
      file: 'a.csv',
      cells: { id: 'ftc-2013', label: 'FTC', kind: 'GROUP' },
      rule: { kind: '{kind}', id: '{id}', name: '{label}' },
    },
    // Plain numbers are ids within the file only.
    {
      file: 'people.csv',
      cells: { Id: '7', Nombre: 'Ana' },
      rule: { kind: 'PERSON', id: 'people-{Id}', name: '{Nombre}' },
    },
    { file: 'x.csv', cells: { thing: 'A' }, rule: { name: '{thing}' } },
  ])('for things in $file finds id, name, kind and place', ({ file, cells, rule }) => {
    expect(proposed(file, cells as unknown as Record<string, string>)?.entities).toEqual([
      expect.objectContaining(rule),
    ]);
  });

  it.each([
    {
      file: 'alliances.csv',
      cells: { source: '1', target: '2' },
      type: 'WORKS_WITH',
      subject: 'alliances-{source}',
    },
    { file: 'Rivals.csv', cells: { Node: 'N10025', RNode: 'N10076' }, type: 'RIVAL_OF', subject: '{Node}' },
    {
      file: 'edges.csv',
      cells: { from: 'ftc-bolivia', to: 'dea-bolivia', type: 'SUPPLIES' },
      type: '{type}',
      subject: '{from}',
    },
    {
      file: 'phase01.csv',
      cells: { source: '1', target: '2', year: '1994' },
      type: 'TIED_TO',
      subject: 'phase01-{source}',
    },
  ])('for links in $file finds both ends and what lies between', ({ file, cells, type, subject }) => {
    const rules = proposed(file, cells as unknown as Record<string, string>);
    expect(rules?.links).toEqual([expect.objectContaining({ type })]);
    const prefixed = rules?.links[0]?.subject;
    expect(prefixed === subject || String(prefixed).endsWith(subject)).toBe(true);
    expect(rules?.entities).toHaveLength(2);
    if ('year' in cells) expect(rules?.links[0]?.happened).toBe('{year}');
  });

  it('for no table is empty', () => {
    expect(proposeMapping([], 'a.xlsx', vocabulary)).toEqual({ tables: new Map() });
  });
});

describe('the built-in mappings', () => {
  const nodes = seen({ id: 'ftc', kind: 'GROUP', name: 'FTC' }, 'nodes');
  const edges = seen(
    { source: 'a', target: 'b', status: 'CONFIRMED', claimCount: '1', symmetric: 'false' },
    'edges',
  );

  it('are used for our own GraphML, also for a partial file, and not for other GraphML', () => {
    expect(builtIn('GRAPHML', [nodes, edges])).toContain('Chasqui wrote');
    expect(builtIn('GEXF', [nodes])).toBeDefined();
    expect(builtIn('GRAPHML', [nodes, seen({ source: 'a', target: 'b' }, 'edges')])).toBeUndefined();
    expect(builtIn('GRAPHML', [seen({ id: '1', kind: 'tram stop' }, 'nodes')])).toBeUndefined();
    expect(builtIn('GRAPHML', [])).toBeUndefined();
    expect(builtIn('CSV', [nodes, edges])).toBeUndefined();
  });

  it('read the columns of workbooks of earlier versions, and do not require them in later ones', () => {
    const columns = { id: 'ftc', kind: 'GROUP', name: 'FTC' };
    const fields = (cells: Record<string, string>) => {
      const mapping = parseMapping(builtIn('XLSX', [seen(cells, 'Entities')]) ?? '');
      return Object.keys(mapping.tables['Entities']?.entities[0] ?? {});
    };
    const derived = ['country', 'role', 'nationality'];
    expect(fields({ ...columns, country: 'Bolivia', role: '', nationality: '' })).toEqual(
      expect.arrayContaining(derived),
    );
    expect(fields(columns).filter((field) => derived.includes(field))).toEqual([]);
  });

  it('are valid', () => {
    for (const format of ['STIX', 'FTM'] as const) {
      expect(Object.keys(parseMapping(builtIn(format, []) ?? '').tables).length).toBeGreaterThan(10);
    }
  });
});
