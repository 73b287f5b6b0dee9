import {
  archive,
  bulk,
  member,
  row,
  SHEET,
  SHEET_START,
  workbook,
  workbookOf,
  type Member,
} from './archives.ts';
import type { HarmfulFile } from './harmful-file.ts';

const MB = 2 ** 20;
const ENCRYPTED = 1;
const SYMLINK = 0o120777;
const SHEETS = (count: number) =>
  `<workbook><sheets>${Array.from({ length: count }, (_, i) => `<sheet name="S${i}" id="r${i}"/>`).join('')}</sheets></workbook>`;
const RELATIONS = (count: number) =>
  `<Relationships>${Array.from({ length: count }, (_, i) => `<Relationship Id="r${i}" Type="/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`;

/** More than a gigabyte of a repeated piece, in the sheet that is read. */
const gigabyte = (piece: string) => () =>
  workbook(bulk(SHEET, SHEET_START, piece.repeat(MB / piece.length), 1100));

function overlapping(): Buffer {
  const first = bulk(SHEET, SHEET_START, row('x').repeat(20_000), 1);
  const others = Array.from({ length: 500 }, (_, i): Member => ({
    ...first,
    name: `xl/worksheets/sheet${i + 2}.xml`,
    overlaps: true,
  }));
  return workbook(
    member('xl/workbook.xml', SHEETS(501)),
    member('xl/_rels/workbook.xml.rels', RELATIONS(501)),
    first,
    ...others,
  );
}

const inSheet = (what: string, more: Partial<Member>, wrong: RegExp): HarmfulFile => ({
  what,
  name: 'a.xlsx',
  content: () => workbook(member(SHEET, `${SHEET_START}${row('x')}</sheetData></worksheet>`, more)),
  wrong,
});
const named = (name: string): HarmfulFile => ({
  what: `a member named ${JSON.stringify(name)}`,
  name: 'a.xlsx',
  content: () => workbook(member(name, 'x')),
  wrong: /^a\.xlsx: the archive contains the path ".+" outside itself$/,
});

export const ARCHIVES: readonly HarmfulFile[] = [
  ...(
    [
      ['zeros', '\0', /^a\.xlsx:xl\/worksheets\/sheet1\.xml:1:\d+: invalid XML: disallowed character/],
      [
        'spaces',
        ' ',
        /^a\.xlsx:xl\/worksheets\/sheet1\.xml:1:\d+: a tag, text or comment must have at most 4000000 characters$/,
      ],
      ['empty rows', '<row/>  ', /^a\.xlsx: compression ratio over 100:1 in "xl\/worksheets\/sheet1\.xml"/],
      ['comments', '<!----> ', /^a\.xlsx: compression ratio over 100:1/],
    ] as const
  ).map(([what, piece, wrong]) => ({
    what: `a gigabyte of ${what}, compressed`,
    name: 'a.xlsx',
    content: gigabyte(piece),
    wrong,
  })),
  {
    what: 'a gigabyte in a part other than a sheet',
    name: 'a.xlsx',
    content: () => workbook(bulk('xl/workbook.xml', '<workbook>', '<a/>'.repeat(MB / 4), 1100)),
    wrong: /^a\.xlsx: compression ratio over 100:1 in "xl\/workbook\.xml"/,
  },
  {
    what: 'five hundred sheets that share their bytes',
    name: 'a.xlsx',
    content: overlapping,
    wrong: /^a\.xlsx: (compression ratio over 100:1|.* is damaged)/,
  },
  {
    what: 'a sheet with a wrong checksum',
    name: 'a.xlsx',
    content: () => workbook(member(SHEET, `${SHEET_START}</sheetData></worksheet>`, { crc: 1 })),
    wrong: /^a\.xlsx: "xl\/worksheets\/sheet1\.xml" is damaged: its checksum does not match$/,
  },
  {
    what: 'a hundred thousand members',
    name: 'a.xlsx',
    content: () => {
      const empty = member('', '');
      return workbook(...Array.from({ length: 100_000 }, (_, i) => ({ ...empty, name: `${i}` })));
    },
    wrong: /^a\.xlsx: the archive must contain at most 1000 files; got \d+$/,
  },
  {
    what: 'an end record that counts missing members',
    name: 'a.xlsx',
    content: () => archive([member(SHEET, 'x')], { counts: 900 }),
    wrong: /^a\.xlsx: the archive is invalid: /,
  },
  {
    what: 'a ZIP64 archive with a hundred thousand members',
    name: 'a.xlsx',
    content: () => {
      const empty = member('', '');
      return archive(
        Array.from({ length: 100_000 }, (_, i) => ({ ...empty, name: `${i}` })),
        { zip64: true },
      );
    },
    wrong: /^a\.xlsx: the archive must contain at most 1000 files; got 100000$/,
  },
  {
    what: 'a ZIP64 archive that is not a workbook',
    name: 'a.xlsx',
    content: () => archive([member(SHEET, 'x')], { zip64: true }),
    wrong: /^a\.xlsx: not an XLSX workbook: xl\/workbook\.xml is missing$/,
  },
  ...['../../etc/cron.d/x', '/etc/passwd', '..\\..\\x', '\\\\host\\x', 'C:\\x', 'c:x', 'xl/../../x'].map(
    named,
  ),
  inSheet(
    'a member that is encrypted',
    { flags: ENCRYPTED },
    /^a\.xlsx: "xl\/worksheets\/sheet1\.xml" is encrypted; save the file without a password$/,
  ),
  {
    what: 'a member that is a link to another file',
    name: 'a.xlsx',
    content: () => workbook(member(SHEET, '/etc/passwd', { mode: SYMLINK })),
    wrong: /^a\.xlsx:xl\/worksheets\/sheet1\.xml:1:\d+: /,
  },
  {
    what: 'a hundred thousand sheets with the same part',
    name: 'a.xlsx',
    content: () =>
      workbookOf({
        'xl/workbook.xml': `<workbook>${'<sheet name="A" id="r0"/>'.repeat(100_000)}</workbook>`,
      }),
    wrong: /^a\.xlsx:xl\/workbook\.xml: a workbook must have at most 1000 sheets$/,
  },
  {
    what: 'a hundred thousand relations',
    name: 'a.xlsx',
    content: () => workbookOf({ 'xl/_rels/workbook.xml.rels': RELATIONS(100_000) }),
    wrong: /^a\.xlsx:xl\/_rels\/workbook\.xml\.rels: a workbook must have at most 1000 sheets$/,
  },
  {
    what: 'half a million cell formats',
    name: 'a.xlsx',
    content: () =>
      workbookOf({
        'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(500_000)}</cellXfs></styleSheet>`,
      }),
    wrong: /^a\.xlsx:xl\/styles\.xml: a workbook must have at most 100000 cell formats$/,
  },
  {
    what: 'a sheet name of several megabytes',
    name: 'a.xlsx',
    content: () =>
      workbookOf({
        'xl/workbook.xml': `<workbook><sheet name="${'N'.repeat(3_000_000)}" id="r0"/></workbook>`,
      }),
    wrong: /^a\.xlsx:xl\/workbook\.xml: the name of a sheet must have at most 1000 characters; got 3000000$/,
  },
  {
    what: 'a boolean cell with the name of a property of Object.prototype',
    name: 'a.xlsx',
    content: () =>
      workbookOf({
        [SHEET]: `${SHEET_START}<row><c t="b"><v>constructor</v></c></row></sheetData></worksheet>`,
      }),
    wrong: /^a\.xlsx:A:2: cell A2 has an invalid value$/,
  },
];
