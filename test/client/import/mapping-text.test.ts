import { lineAt, problemsInMapping, readsColumn } from '../../../client/import/mapping-text.ts';

describe('a mapping as text', () => {
  it('separates its problems, with their lines, from those of the file', () => {
    expect(
      problemsInMapping([
        { at: 'mapping:12:3', message: 'a' },
        { at: 'mapping:7 tables.rows.links.0', message: 'b' },
        { at: 'mapping tables', message: 'c' },
        { at: 'mapping', message: 'd' },
        { at: 'mapping.csv:3', message: 'e' },
        { at: '', message: 'f' },
      ]),
    ).toEqual({
      inMapping: [
        { line: 12, path: '', message: 'a' },
        { line: 7, path: 'tables.rows.links.0', message: 'b' },
        { line: null, path: 'tables', message: 'c' },
        { line: null, path: '', message: 'd' },
      ],
      rest: [
        { at: 'mapping.csv:3', message: 'e' },
        { at: '', message: 'f' },
      ],
    });
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
