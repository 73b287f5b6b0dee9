import { inFile, rowsOf, wrongIn } from '../in-file.ts';

const TABLE = 'Año,Región\n2013,Apolo\n';
const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');

describe('a CSV file', () => {
  it.each([
    { encoding: 'UTF-8', bytes: Buffer.from(TABLE) },
    { encoding: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\uFEFF${TABLE}`) },
    { encoding: 'UTF-16 LE', bytes: utf16(TABLE, true) },
    { encoding: 'UTF-16 LE without a mark', bytes: utf16(TABLE, false) },
    { encoding: 'UTF-16 BE', bytes: utf16(TABLE, true).swap16() },
    { encoding: 'UTF-16 BE without a mark', bytes: utf16(TABLE, false).swap16() },
    { encoding: 'Latin-1', bytes: Buffer.from(TABLE, 'latin1') },
  ])('in $encoding is read', async ({ bytes }) => {
    const rows = await rowsOf('CSV', inFile('a.csv', bytes));
    const columns = ['Año', 'Región'];
    const cells = { Año: '2013', Región: 'Apolo' };
    expect(rows).toEqual([{ table: 'rows', cells, columns, place: 'a.csv:2' }]);
  });

  it('with bytes that are invalid in the stated encoding is rejected', async () => {
    const file = inFile('a.csv', Buffer.from(TABLE, 'latin1'), { encoding: 'utf-8' });
    expect(await wrongIn('CSV', file)).toMatch(/^a\.csv:1:2: invalid byte 0xF1 in UTF-8 text/);
  });

  it('in UTF-8 with an invalid byte is rejected with line, column and byte, not read in another encoding', async () => {
    const good = Buffer.from('who,with\nPeñón,Ñandú\nAño,');
    const bad = Buffer.concat([good, Buffer.from('Mu\xF1oz,Ca\xF1o\n', 'latin1')]);
    expect(await wrongIn('CSV', inFile('a.csv', bad))).toBe(
      'a.csv:3:7: invalid byte 0xF1 in UTF-8 text (and 1 more); correct the file, or state its encoding',
    );
    const marked = Buffer.concat([Buffer.from('\uFEFFa,b\n'), Buffer.from('\xE9,2\n', 'latin1')]);
    expect(await wrongIn('CSV', inFile('a.csv', marked))).toMatch(
      /^a\.csv:2:1: invalid byte 0xE9 in UTF-8 text/,
    );
    const [row] = await rowsOf('CSV', inFile('a.csv', bad, { encoding: 'latin-1' }));
    expect(row?.cells).toEqual({ who: 'PeÃ±Ã³n', with: 'Ã\u2018andÃº' });
  });

  it('in another stated encoding is rejected at the first invalid byte', async () => {
    const file = inFile('a.csv', Buffer.from('a,b\n1,\x81\xFF\n', 'latin1'), { encoding: 'shift_jis' });
    expect(await wrongIn('CSV', file)).toMatch(/^a\.csv:2:3: invalid byte in shift_jis text/);
  });

  it.each([',', ';', '\t', '|'])('with the delimiter %j is read', async (delimiter) => {
    const text = ['a', 'b, c; d', 'e']
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(delimiter);
    const [row] = await rowsOf('CSV', inFile('a.csv', `${text}\n1${delimiter}"2,5"${delimiter}3\n`));
    expect(row?.cells).toEqual({ a: '1', 'b, c; d': '2,5', e: '3' });
  });

  it('keeps line ends and quotes in quoted cells, and counts lines as an editor does', async () => {
    const rows = await rowsOf('CSV', inFile('a.csv', 'a,b\r\n"one\ntwo","say ""so"""\r\n\r\n3,4\r\n'));
    expect(rows.map(({ cells }) => cells)).toEqual([
      { a: 'one\ntwo', b: 'say "so"' },
      { a: '3', b: '4' },
    ]);
    expect(rows[1]?.place).toBe('a.csv:5');
  });

  it('has a problem for each row with too few or too many cells, and omits empty cells', async () => {
    const rows = await rowsOf('CSV', inFile('a.csv', 'a,b\n1\n1,2,3\n,  \n'));
    expect(rows.map(({ problem, cells, place }) => [place, problem?.message ?? cells])).toEqual([
      ['a.csv:2', 'expected 2 cells, as in the header; got 1'],
      ['a.csv:3', 'expected 2 cells, as in the header; got 3'],
      ['a.csv:4', {}],
    ]);
  });

  it('numbers columns without a name', async () => {
    const [row] = await rowsOf('CSV', inFile('a.csv', 'a,,\n1,2,3\n'));
    expect(row?.cells).toEqual({ a: '1', 'column 2': '2', 'column 3': '3' });
  });

  it.each([
    { what: 'empty', text: '', why: /^a\.csv: the file is empty; expected a header row$/ },
    { what: 'with a duplicate column', text: 'a,b, a\n1,2,3\n', why: /^a\.csv:1: duplicate column "a"$/ },
    { what: 'with an unclosed quote', text: 'a,b\n1,"2\n', why: /^a\.csv:\d+: / },
    {
      what: 'with too many columns',
      text: `${Array.from({ length: 1001 }, (_, i) => `c${i}`).join(',')}\n`,
      why: /^a\.csv:1: a table must have at most 1000 columns; got 1001$/,
    },
    {
      what: 'with a line that is too long',
      text: `a,b\n1,"${'x'.repeat(4_100_000)}"\n`,
      why: /^a\.csv:\d+: /,
    },
  ])('$what is rejected with the position', async ({ text, why }) => {
    expect(await wrongIn('CSV', inFile('a.csv', text))).toMatch(why);
  });

  it('omits comments, but no quoted values, and has a commented header when there is no other', async () => {
    const text = '#note\n#Id;Name\n1;Ana\n"#2";Ben\n#3;Eva\n';
    const rows = await rowsOf('CSV', inFile('a.csv', text));
    expect(rows.map(({ cells, place }) => [place, cells])).toEqual([
      ['a.csv:3', { Id: '1', Name: 'Ana' }],
      ['a.csv:4', { Id: '#2', Name: 'Ben' }],
    ]);
  });

  it('has the line with a column of the mapping as its header', async () => {
    const text = 'Clan,Plaza\nClan,Norte\n';
    const unnamed = await rowsOf('CSV', inFile('a.csv', text));
    expect(unnamed[0]?.columns).toEqual(['column 1', 'column 2']);
    const named = await rowsOf('CSV', inFile('a.csv', text, { named: new Set(['Plaza']) }));
    expect(named.map(({ cells }) => cells)).toEqual([{ Clan: 'Clan', Plaza: 'Norte' }]);
  });
});
