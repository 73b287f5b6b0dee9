import { asText, sorted } from '../../../client/table/rows.ts';

const rows = [
  { id: '1', name: 'Óscar', n: 10 },
  { id: '2', name: 'ana', n: 9 },
  { id: '3', name: '=HYPERLINK("x")', n: -1 },
];
const columns = [
  { key: 'name', name: 'Name', value: (r: (typeof rows)[0]) => r.name },
  { key: 'n', name: 'Links', value: (r: (typeof rows)[0]) => r.n },
];
const names = (found: readonly { name: string }[]) => found.map((r) => r.name);

describe('a table', () => {
  it('sorts numbers numerically and names ignoring case and accents', () => {
    expect(names(sorted(rows, columns, { key: 'n', down: true }, ''))).toEqual([
      'Óscar',
      'ana',
      '=HYPERLINK("x")',
    ]);
    expect(names(sorted(rows, columns, { key: 'name', down: false }, '')).slice(1)).toEqual(['ana', 'Óscar']);
  });

  it('filters rows by a text in any column', () => {
    expect(names(sorted(rows, columns, { key: 'name', down: false }, 'oscar'))).toEqual(['Óscar']);
    expect(names(sorted(rows, columns, { key: 'name', down: false }, '9'))).toEqual(['ana']);
  });

  it('copies text that a spreadsheet would evaluate as text', () => {
    expect(asText(rows, columns).split('\n')).toEqual([
      'Name\tLinks',
      'Óscar\t10',
      'ana\t9',
      '\'=HYPERLINK("x")\t-1',
    ]);
  });
});
