import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { InvalidInput } from '../../model/errors.ts';
import { wrongColumns } from './columns.ts';
import { fold } from '../../model/fold.ts';
import { findHeader, HEADER_WITHIN } from './header.ts';
import { isHeaderWord } from './header-words.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_FIELDS, MAX_RECORD } from './limits.ts';
import { NOTE_TEXT, PIECE, type InFile, type Reader, type Row } from './reader.ts';
import { textOf } from './text.ts';

/** The one table of a CSV file. */
export const CSV_TABLE = 'rows';
export const DELIMITERS = [',', ';', '\t', '|'] as const;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly comment_lines: number };
}

/**
 * CSV (RFC 4180); the delimiter is stated, or found. Lines that begin with `#` are comments, lines of one cell
 * above a wider header are titles, and columns without a header are `column 1` and so on. Rows that are too short
 * or too long for the header are refused one by one.
 */
export const csv: Reader = {
  name: 'CSV',
  extensions: ['csv', 'tsv', 'txt'],
  async *read(file) {
    const { parts, ...common } = file;
    if (!parts) yield* rowsOf(file, CSV_TABLE);
    else for (const part of parts) yield* rowsOf({ ...common, ...part }, tableOf(part.name));
  },
};

/** What the rows of a file are called where several are read together: its name without its extension. */
export const tableOf = (name: string): string => name.replace(/\.[^.]*$/, '') || name;

async function* rowsOf(file: InFile, table: string): AsyncGenerator<readonly Row[]> {
  const delimiter = file.delimiter ?? (await delimiterOf(file));
  const comments = commentsAbove(await headOf(file), delimiter);
  for (const { line, text } of comments.lines) noteSkipped(file, line, text);
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    comment: COMMENT,
    comment_no_infix: true,
    max_record_size: MAX_RECORD,
  });
  // What fails on the way is thrown where the parser is read.
  const pieces = within(withoutEmptyStart(textOf(file)), parser, file);
  pipeline(Readable.from(pieces, { highWaterMark: 1 }), parser, () => {});
  let columns = comments.header && columnsOf(comments.header.cells, file, comments.header.line);
  let first: CsvRecord[] = [];
  let length = 0;
  let rows: Row[] = [];
  let count = 0;
  const begin = () => {
    const start = startOf(first, file);
    columns = start.columns;
    const { columns: header } = start;
    if (header)
      for (const { record, info } of start.rows)
        rows.push(row(table, record, header, `${file.name}:${info.lines}`));
    count += start.rows.length;
    first = [];
  };
  try {
    for await (const one of parser as AsyncIterable<CsvRecord>) {
      if (columns) {
        rows.push(row(table, one.record, columns, `${file.name}:${one.info.lines}`));
        count++;
      } else {
        first.push(one);
        length += one.record.reduce((sum, cell) => sum + cell.length, 0);
        if (first.length < HEADER_WITHIN.records && length < HEADER_WITHIN.characters) continue;
        begin();
      }
      if (rows.length < PIECE && count < (file.rowsPerTable ?? Infinity)) continue;
      yield rows;
      rows = [];
      if (count >= (file.rowsPerTable ?? Infinity)) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    throw new InvalidInput([{ at: `${file.name}:${line}`, message: plain(error.message) }]);
  }
  if (!columns) begin();
  if (!columns) throw new InvalidInput([{ at: file.name, message: 'is empty; a header row was expected' }]);
  const below = parser.info.comment_lines - comments.count;
  if (below > 0) file.note?.({ code: 'COMMENTS_SKIPPED', at: file.name, count: below });
  yield rows;
}

const COMMENT = '#';

const noteSkipped = (file: InFile, line: number, text: string) =>
  file.note?.({ code: 'LINE_SKIPPED', at: `${file.name}:${line}`, text: text.slice(0, NOTE_TEXT) });

/** The columns of a table and its first rows. */
function startOf(
  first: readonly CsvRecord[],
  file: InFile,
): { columns: string[] | undefined; rows: readonly CsvRecord[] } {
  const records = first.map(({ record }) => record);
  const { at, hasHeader } = findHeader(records, file.named ?? new Set(), isHeaderWord);
  const header = first[at];
  if (!header) return { columns: undefined, rows: [] };
  for (const { record, info } of first.slice(0, at))
    noteSkipped(file, info.lines, record.filter(Boolean).join(' '));
  const { record, info } = header;
  if (hasHeader) return { columns: columnsOf(record, file, info.lines), rows: first.slice(at + 1) };
  file.note?.({
    code: 'NO_HEADER',
    at: `${file.name}:${info.lines}`,
    text: record.join(' · ').slice(0, NOTE_TEXT),
  });
  const unnamed = record.map(() => '');
  return { columns: columnsOf(unnamed, file, info.lines), rows: first.slice(at) };
}

/** Comments above the first record. The last of them is the header where it names columns and the record does not. */
function commentsAbove(head: string, delimiter: string) {
  const lines = head.split(/\r\n|\n|\r/);
  const found: { line: number; text: string }[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const text = lines[at] ?? '';
    if (text.startsWith(COMMENT)) found.push({ line: at + 1, text });
    else if (text.trim() !== '') break;
  }
  const count = found.length;
  const last = found.at(-1);
  const cellsOf = (text: string) =>
    text.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const cells = last ? cellsOf(last.text.slice(COMMENT.length)) : [];
  const next = cellsOf(lines[at] ?? '');
  const names = (some: readonly string[]) => some.some((cell) => isHeaderWord(fold(cell)));
  if (!last || cells.length < 2 || cells.length !== next.length || !names(cells) || names(next))
    return { lines: found, count, header: undefined };
  return { lines: found.slice(0, -1), count, header: { cells, line: last.line } };
}

async function* withoutEmptyStart(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) if (piece !== '') yield piece;
}

/**
 * Stops where a record does not end: the parser counts what its cells hold, and not the cells. It is a piece or
 * two behind, so that a record may be longer than is said.
 */
async function* within(
  pieces: AsyncIterable<string>,
  parser: Parser,
  { name }: InFile,
): AsyncGenerator<string> {
  const { info } = parser;
  // What it has of the record that it is reading; where it keeps that elsewhere one day, its length alone counts.
  const { state } = parser as { state?: { readonly record?: readonly string[] } };
  let records = 0;
  let length = 0;
  for await (const piece of pieces) {
    yield piece;
    length = info.records === records ? length + piece.length : 0;
    records = info.records;
    const cells = state?.record?.length ?? 0;
    if (length <= 2 * MAX_RECORD && cells <= MAX_FIELDS) continue;
    const message =
      cells > MAX_FIELDS
        ? `has a row of more than ${MAX_FIELDS} cells`
        : `has a row longer than ${MAX_RECORD} characters`;
    throw new InvalidInput([{ at: `${name}:${info.lines}`, message }]);
  }
}

/** Lines at the beginning of a file in which its delimiter is looked for, and characters of them. */
const HEAD_LINES = 50;
const HEAD_LENGTH = 1 << 16;

/** The beginning of a file. Throws InvalidInput where its first line does not end. */
async function headOf(file: InFile): Promise<string> {
  let head = '';
  for await (const piece of textOf(file)) {
    head += piece;
    if (head.length >= HEAD_LENGTH && /[\r\n]/.test(head)) break;
    if (head.length <= MAX_RECORD) continue;
    const message = `has a row longer than ${MAX_RECORD} characters`;
    throw new InvalidInput([{ at: `${file.name}:1`, message }]);
  }
  return head;
}

/**
 * The delimiter that the header holds most of outside quotes; a comma where it holds none. The header is the first
 * line whose delimiter the next line has as well: a title above it may hold any.
 */
export async function delimiterOf(file: InFile): Promise<string> {
  const lines = (await headOf(file))
    .replaceAll(/"[^"]*"/g, '')
    .split(/[\r\n]+/, HEAD_LINES)
    .filter((line) => line.trim() !== '' && !line.startsWith(COMMENT));
  const found = lines.map((line) => {
    const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }));
    return counted.reduce((best, next) => (next.count > best.count ? next : best));
  });
  const header = found.find(
    ({ delimiter, count }, i) => count > 0 && (lines[i + 1] ?? delimiter).includes(delimiter),
  );
  return (header ?? found[0])?.delimiter ?? ',';
}

function columnsOf(record: readonly string[], file: InFile, line: number): string[] {
  const at = `${file.name}:${line}`;
  if (record.length > MAX_COLUMNS) {
    const message = `has ${record.length} columns; at most ${MAX_COLUMNS} are read`;
    throw new InvalidInput([{ at, message }]);
  }
  const columns = record.map((name, i) => name.trim() || `column ${i + 1}`);
  const wrong = wrongColumns(columns);
  if (wrong !== undefined) throw new InvalidInput([{ at, message: wrong }]);
  return columns;
}

function row(table: string, record: readonly string[], header: readonly string[], place: string): Row {
  const cells = new Map<string, string>();
  header.forEach((column, i) => {
    const cell = record[i]?.trim();
    if (cell) cells.set(column, cell);
  });
  if (record.length !== header.length) {
    const broken = `has ${record.length} cells; the header has ${header.length}`;
    return { table, cells, columns: header, place, broken };
  }
  const long = header.find((column) => (cells.get(column)?.length ?? 0) > MAX_CELL);
  return long
    ? {
        table,
        cells: new Map(),
        columns: header,
        place,
        broken: `${long} is longer than ${MAX_CELL} characters`,
      }
    : { table, cells, columns: header, place };
}

/** The library's sentence without its prefix and the text it quotes. */
const plain = (message: string) => message.replace(/^[A-Z][a-zA-Z ]+: /, '').slice(0, 200);
