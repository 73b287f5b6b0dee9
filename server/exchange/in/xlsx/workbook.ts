import { invalidInput } from '../../../model/errors.ts';
import type { Archive } from '../archive.ts';
import { MAX_ENTRIES, MAX_NAME } from '../limits.ts';
import { xmlEvents, type XmlHandler } from '../xml-events.ts';

/** The parts of a workbook that its sheets refer to. */
export interface Workbook {
  /** In order, with the path of each in the archive. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly strings: readonly string[];
  /** Whether a cell format shows numbers as dates, by its index. */
  readonly dates: readonly boolean[];
  /** Whether day numbers start in 1904. */
  readonly from1904: boolean;
}

const MAX_STRINGS = 5_000_000;
/** Excel has at most 65,490. */
const MAX_FORMATS = 100_000;

/** Reads the parts around the sheets. Throws InvalidInput when the archive is not a workbook, or is damaged. */
export async function workbookIn(archive: Archive, name: string): Promise<Workbook> {
  const read = (path: string, handler: Partial<XmlHandler>) => readXml(archive, path, name, handler);
  if (!archive.names.has('xl/workbook.xml')) {
    throw invalidInput(name, 'XLSX_NOT_WORKBOOK');
  }
  const paths = new Map<string, string>();
  let [strings, styles] = ['xl/sharedStrings.xml', 'xl/styles.xml'];
  await read('xl/_rels/workbook.xml.rels', {
    open(tag, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (tag !== 'Relationship') return;
      if (paths.size >= MAX_ENTRIES)
        throw invalidInput(`${name}:xl/_rels/workbook.xml.rels`, 'XLSX_TOO_MANY_SHEETS', {
          max: MAX_ENTRIES,
        });
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (type.endsWith('/worksheet')) paths.set(id, path);
      if (type.endsWith('/sharedStrings')) strings = path;
      if (type.endsWith('/styles')) styles = path;
    },
  });
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  await read('xl/workbook.xml', {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const path = paths.get(id);
      // Sheets of other types contain charts and macros.
      if (path === undefined) return;
      const sheetName = attributes['name'] ?? id;
      if (sheetName.length > MAX_NAME) {
        throw invalidInput(`${name}:xl/workbook.xml`, 'XLSX_SHEET_NAME_TOO_LONG', {
          max: MAX_NAME,
          length: sheetName.length,
        });
      }
      if (sheets.push({ name: sheetName, path }) > MAX_ENTRIES)
        throw invalidInput(`${name}:xl/workbook.xml`, 'XLSX_TOO_MANY_SHEETS', { max: MAX_ENTRIES });
    },
  });
  return {
    sheets,
    from1904,
    strings: archive.names.has(strings) ? await stringsIn(read, strings, name) : [],
    dates: archive.names.has(styles) ? await datesIn(read, styles, name) : [],
  };
}

type Read = (path: string, handler: Partial<XmlHandler>) => Promise<void>;

async function readXml(
  archive: Archive,
  path: string,
  name: string,
  { open = () => {}, close = () => {} }: Partial<XmlHandler>,
): Promise<void> {
  for await (const _ of xmlEvents(archive.text(path), `${name}:${path}`, { open, close }));
}

/** The texts that cells refer to by number, without formatting and phonetic annotations. */
async function stringsIn(read: Read, path: string, name: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isPhonetic = false;
  await read(path, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isPhonetic = true;
    },
    close(tag, content) {
      if (tag === 'rPh') isPhonetic = false;
      if (tag === 't' && !isPhonetic) text += content;
      if (tag !== 'si') return;
      if (strings.push(unescaped(text)) > MAX_STRINGS)
        throw invalidInput(`${name}:${path}`, 'XLSX_TOO_MANY_TEXTS', { max: MAX_STRINGS });
    },
  });
  return strings;
}

/** Decodes the `_x000D_` escapes that XLSX uses for characters that XML cannot contain. */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Built-in number formats that show dates: section 18.8.30 of the standard, and those of East Asian locales. */
const DATE_FORMATS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
] as const;

async function datesIn(read: Read, path: string, name: string): Promise<boolean[]> {
  const formats = new Map<string, boolean>();
  const dates: boolean[] = [];
  let within = '';
  await read(path, {
    open(tag, { numFmtId = '', formatCode = '' }) {
      if (tag === 'cellXfs' || tag === 'cellStyleXfs') within = tag;
      if (Math.max(formats.size, dates.length) >= MAX_FORMATS)
        throw invalidInput(`${name}:${path}`, 'XLSX_TOO_MANY_FORMATS', { max: MAX_FORMATS });
      if (tag === 'numFmt') formats.set(numFmtId, showsDate(formatCode));
      if (tag !== 'xf' || within !== 'cellXfs') return;
      const number = Number(numFmtId);
      dates.push(
        formats.get(numFmtId) ?? DATE_FORMATS.some(([first, last]) => number >= first && number <= last),
      );
    },
    close(tag) {
      if (tag === within) within = '';
    },
  });
  return dates;
}

/** Whether a format code contains letters for days or years outside quotes, brackets and escapes. */
const showsDate = (code: string) =>
  /[dy]/i.test(code.slice(0, 500).replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
