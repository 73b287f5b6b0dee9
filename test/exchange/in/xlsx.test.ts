import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as archives from '../harmful/archives.ts';
import { expectClosed, inFile, rowsOf, wrongIn } from '../in-file.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as Excel writes one: shared strings, and a date as a number in a style of days. */
function workbook(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="r${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>name</t></si><si><t>Apolo</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const shared = (at: string, number: number) => `<c r="${at}" t="s"><v>${number}</v></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;

describe('an XLSX file', () => {
  it('has a table per sheet, dates as days, formulas as their saved values, and no empty rows', async () => {
    const places = [
      row(1, shared('A1', 0), text('B1', 'day'), text('C1', 'kg'), text('D1', 'sum'), text('F1', 'last')),
      row(
        2,
        shared('A2', 1),
        '<c r="B2" s="1"><v>41566</v></c>',
        '<c r="C2"><v>1234.5</v></c>',
        '<c r="D2"><f>C2*2</f><v>2469</v></c>',
        '<c r="F2" t="b"><v>1</v></c>',
      ),
      row(4, text('A4', '=cmd|calc'), text('B4', '2013')),
    ].join('');
    const content = workbook({
      Places: places,
      Empty: '',
      Other: row(1, text('A1', 'a')) + row(2, text('A2', 'b')),
    });
    const columns = ['name', 'day', 'kg', 'sum', 'column 5', 'last'];
    const rows = await rowsOf('XLSX', inFile('a.xlsx', content));
    expect(rows[0]?.numbers).toEqual(new Set(['kg', 'sum']));
    expect(rows.map(({ numbers: _, ...row }) => row)).toEqual([
      {
        table: 'Places',
        cells: { name: 'Apolo', day: '2013-10-19', kg: '1234.5', sum: '2469', last: 'true' },
        columns,
        place: 'a.xlsx:Places:2',
      },
      { table: 'Places', cells: { name: '=cmd|calc', day: '2013' }, columns, place: 'a.xlsx:Places:4' },
      { table: 'Other', cells: { a: 'b' }, columns: ['a'], place: 'a.xlsx:Other:2' },
    ]);
  });

  const one = row(1, text('A1', 'a')) + row(2, text('A2', 'b'));
  it.each([
    { what: 'not an archive', content: 'name,kind\n', why: /^a\.xlsx: not a ZIP archive, or cut off$/ },
    { what: 'empty', content: '', why: /^a\.xlsx: not a ZIP archive, or cut off$/ },
    {
      what: 'cut off',
      content: workbook({ A: one }).subarray(0, 900),
      why: /^a\.xlsx: not a ZIP archive, or cut off$/,
    },
    {
      what: 'an archive of something else',
      content: zipSync({ 'a.txt': strToU8('a') }),
      why: /^a\.xlsx: not an XLSX workbook: xl\/workbook\.xml is missing$/,
    },
    {
      what: 'with a duplicate column',
      content: workbook({ A: row(1, text('A1', 'a'), text('B1', 'a')) + row(2, text('A2', 'b')) }),
      why: /^a\.xlsx:A:1: duplicate column "a"$/,
    },
    {
      what: 'with a path outside itself',
      content: workbook({ A: one }, { '../../etc/cron.d/x': 'a' }),
      why: /^a\.xlsx: the archive contains the path "\.\.\/\.\.\/etc\/cron\.d\/x" outside itself$/,
    },
    {
      what: 'with too many files',
      content: workbook(
        { A: one },
        Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x/${i}`, 'a'])),
      ),
      why: /^a\.xlsx: the archive must contain at most 1000 files; got \d+$/,
    },
  ])('is rejected: $what', async ({ content, why }) => {
    expect(await wrongIn('XLSX', inFile('a.xlsx', content))).toMatch(why);
  });

  it('that unpacks to more than the limit is rejected before it is unpacked completely', async () => {
    // A sheet that is read, with a little before the bulk.
    const content = workbook({ A: one + ' '.repeat(3_000_000) });
    expect(content.length).toBeLessThan(100_000);
    const limits = { bytes: 2 ** 20, rows: 10 };
    expect(await wrongIn('XLSX', inFile('a.xlsx', content, { limits }))).toBe(
      'a.xlsx: the archive must unpack to at most 1 MB; "xl/worksheets/sheet1.xml" exceeds it. Set CHASQUI_IMPORT_MB to allow more',
    );
    // Files that are not read are not unpacked.
    const withMedia = workbook({ A: one }, { 'xl/media/a.bin': '\0'.repeat(3_000_000) });
    expect(await rowsOf('XLSX', inFile('a.xlsx', withMedia, { limits }))).toHaveLength(1);
  });

  it('in ZIP64, as large or streamed workbooks are, is read', async () => {
    // Written by Python's zipfile with ZIP64 records for every file.
    const content = readFileSync(join(import.meta.dirname, 'zip64.xlsx'));
    expect(await rowsOf('XLSX', inFile('a.xlsx', content))).toMatchObject([
      { table: 'Places', cells: { name: 'Apolo' } },
    ]);
    const whole = archives.workbook();
    const zip64 = archives.archive(archives.members(), { zip64: true });
    expect(zip64.length).toBeGreaterThan(whole.length);
    expect(await rowsOf('XLSX', inFile('a.xlsx', zip64))).toEqual(
      await rowsOf('XLSX', inFile('a.xlsx', whole)),
    );
  });

  it('with paths that have backslashes, as some programs write them, is read', async () => {
    const members = archives
      .members()
      .map((member) => ({ ...member, name: member.name.replaceAll('/', '\\') }));
    expect(await rowsOf('XLSX', inFile('a.xlsx', archives.archive(members)))).toHaveLength(1);
  });

  it('leaves no file open, whether it is read completely or partially', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => row(i + 1, text(`A${i + 1}`, `x${i}`))).join('');
    const file = inFile('a.xlsx', workbook({ A: many, B: one }));
    for (const rowsPerTable of [undefined, 10]) await rowsOf('XLSX', { ...file, rowsPerTable });
    await wrongIn('XLSX', inFile('b.xlsx', workbook({ A: one }).subarray(0, 900)));
    await expectClosed();
  });

  it('has its header below titles, which are reported', async () => {
    const sheet = [
      row(1, text('A1', 'Listado de vínculos')),
      row(3, text('A3', 'Jefe'), text('B3', 'Clan')),
      row(4, text('A4', 'Ana'), text('B4', 'Los Cuervos')),
    ].join('');
    const notes: object[] = [];
    const file = inFile('a.xlsx', workbook({ A: sheet }), { note: (note) => notes.push(note) });
    expect((await rowsOf('XLSX', file)).map(({ cells }) => cells)).toEqual([
      { Jefe: 'Ana', Clan: 'Los Cuervos' },
    ]);
    expect(notes).toEqual([{ code: 'LINE_SKIPPED', at: 'a.xlsx:A:1', text: 'Listado de vínculos' }]);
  });

  it('yields as few rows per sheet as requested', async () => {
    const many = Array.from({ length: 3_000 }, (_, i) => row(i + 1, text(`A${i + 1}`, `x${i}`))).join('');
    const file = inFile('a.xlsx', workbook({ A: many, B: one }), { rowsPerTable: 10 });
    const rows = await rowsOf('XLSX', file);
    expect(rows.length).toBeLessThan(2_999);
    expect(rows.at(-1)?.table).toBe('B');
  });
});
