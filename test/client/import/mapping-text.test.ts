import { lineAt, problemsInMapping, readsColumn } from '../../../client/import/mapping-text.ts';

describe('a mapping as text', () => {
  it('separates its problems, with their lines, from those of the file', () => {
    const problem = (at: string) => ({ at, code: 'JSON_INVALID', params: {}, message: 'invalid JSON' });
    const places = ['mapping:12:3', 'mapping:7 tables.rows.links.0', 'mapping tables', 'mapping'];
    const others = ['mapping.csv:3', ''];
    const { inMapping, rest } = problemsInMapping([...places, ...others].map(problem));
    expect(inMapping).toEqual([
      { line: 12, path: '', problem: problem('mapping:12:3') },
      { line: 7, path: 'tables.rows.links.0', problem: problem('mapping:7 tables.rows.links.0') },
      { line: null, path: 'tables', problem: problem('mapping tables') },
      { line: null, path: '', problem: problem('mapping') },
    ]);
    expect(rest).toEqual(others.map(problem));
  });

  it('finds the start and end of a line', () => {
    const text = 'a\nbcd\n\nf';
    const lines = [1, 2, 3, 4].map((line) => lineAt(text, line));
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'bcd', '', 'f']);
  });

  it.each([
    ['name: "{City}"', true],
    ['name: "{Town|City}"', true],
    ['name: { from: "{City} ({State})" }', true],
    ['when: { City: [a, b] }', true],
    ['- when:\n    City: "*"\n  name: x', true],
    ['City: x', false],
    ['name: "{Cityscape}"', false],
    ['when: { Cityscape: a }\nCity: b', false],
  ])('tells whether %j reads the column City: %s', (mapping, reads) => {
    expect(readsColumn(mapping, 'City')).toBe(reads);
  });

  it('matches column names literally, not as patterns', () => {
    expect(readsColumn('when: { "a.b": x }', 'a.b')).toBe(true);
    expect(readsColumn('when: { axb: x }', 'a.b')).toBe(false);
  });
});
