import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { InvalidInput, invalidInput } from '../../model/errors.ts';
import { message } from '../../model/messages.ts';
import { columnsProblem } from './columns.ts';
import { COMMENT, delimiterIn, leadingComments, readStart } from './csv-dialect.ts';
import { findHeader, HEADER_WITHIN } from './header.ts';
import { isHeaderWord } from './header-words.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_FIELDS, MAX_RECORD } from './limits.ts';
import { NOTE_TEXT, ROWS_PER_PIECE, type InFile, type Reader, type Row } from './reader.ts';
import { textOf } from './text.ts';

/** The table of a CSV file that is read by itself. */
const CSV_TABLE = 'rows';

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly comment_lines: number };
}

/**
 * CSV (RFC 4180); the delimiter is stated, or detected. Lines that start with `#` are comments, lines of one cell
 * above a wider header are titles, and columns without a name are called `column 1` and so on. Rows with fewer or
 * more cells than the header are rejected one by one. Each file is opened once where its encoding is known.
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

/** The name of the table of a file, where several are read together: the file name without its extension. */
const tableOf = (name: string): string => name.replace(/\.[^.]*$/, '') || name;

async function* rowsOf(file: InFile, table: string): AsyncGenerator<readonly Row[]> {
  const text = textOf(file);
  try {
    const start = await readStart(text, file.name);
    const delimiter = file.delimiter ?? delimiterIn(start.join(''));
    file.onDelimiter?.(delimiter);
    yield* parsedRows(file, table, delimiter, start, text);
  } finally {
    await text.return();
  }
}

async function* parsedRows(
  file: InFile,
  table: string,
  delimiter: string,
  start: readonly string[],
  rest: AsyncIterable<string>,
): AsyncGenerator<readonly Row[]> {
  const leading = leadingComments(start.join(''), delimiter);
  for (const { line, text } of leading.comments) noteSkippedLine(file, line, text);
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    comment: COMMENT,
    comment_no_infix: true,
    max_record_size: MAX_RECORD,
  });
  const pieces = limitRecords(nonEmpty(start, rest), parser, file);
  // Errors of the pipeline are thrown by the iteration over the parser.
  pipeline(Readable.from(pieces, { highWaterMark: 1 }), parser, () => {});
  let columns = leading.header && columnsOf(leading.header.cells, file, leading.header.line);
  let first: CsvRecord[] = [];
  let length = 0;
  let rows: Row[] = [];
  let count = 0;
  const begin = () => {
    const { columns: found, rows: firstRows } = findColumns(first, file);
    columns = found;
    if (found)
      for (const { record, info } of firstRows)
        rows.push(toRow(table, record, found, `${file.name}:${info.lines}`));
    count += firstRows.length;
    first = [];
  };
  try {
    for await (const next of parser as AsyncIterable<CsvRecord>) {
      if (columns) {
        rows.push(toRow(table, next.record, columns, `${file.name}:${next.info.lines}`));
        count++;
      } else {
        first.push(next);
        length += next.record.reduce((sum, cell) => sum + cell.length, 0);
        if (first.length < HEADER_WITHIN.records && length < HEADER_WITHIN.characters) continue;
        begin();
      }
      if (rows.length < ROWS_PER_PIECE && count < (file.rowsPerTable ?? Infinity)) continue;
      yield rows;
      rows = [];
      if (count >= (file.rowsPerTable ?? Infinity)) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    throw invalidInput(`${file.name}:${line}`, 'CSV_INVALID', { detail: reasonOf(error) });
  }
  if (!columns) begin();
  if (!columns) throw invalidInput(file.name, 'FILE_WITHOUT_HEADER');
  const below = parser.info.comment_lines - leading.count;
  if (below > 0) file.note?.({ code: 'COMMENTS_SKIPPED', at: file.name, count: below });
  yield rows;
}

const noteSkippedLine = (file: InFile, line: number, text: string) =>
  file.note?.({ code: 'LINE_SKIPPED', at: `${file.name}:${line}`, text: text.slice(0, NOTE_TEXT) });

/** The columns of a table and its first rows; no columns when there are no records. */
function findColumns(
  first: readonly CsvRecord[],
  file: InFile,
): { columns: string[] | undefined; rows: readonly CsvRecord[] } {
  const records = first.map(({ record }) => record);
  const { at, hasHeader } = findHeader(records, file.named ?? new Set(), isHeaderWord);
  const header = first[at];
  if (!header) return { columns: undefined, rows: [] };
  for (const { record, info } of first.slice(0, at))
    noteSkippedLine(file, info.lines, record.filter(Boolean).join(' '));
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

async function* nonEmpty(start: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  for (const piece of start) if (piece !== '') yield piece;
  for await (const piece of rest) if (piece !== '') yield piece;
}

/**
 * Stops a record that does not end, or has too many cells: the parser limits the length of cells, not their number.
 * The check lags a piece or two behind, so that a record may slightly exceed the limit.
 */
async function* limitRecords(
  pieces: AsyncIterable<string>,
  parser: Parser,
  { name }: InFile,
): AsyncGenerator<string> {
  const { info } = parser;
  // Internal state of the parser: the cells of the current record. Without it, only the length is checked.
  const { state } = parser as { state?: { readonly record?: readonly string[] } };
  let records = 0;
  let length = 0;
  for await (const piece of pieces) {
    yield piece;
    length = info.records === records ? length + piece.length : 0;
    records = info.records;
    const cells = state?.record?.length ?? 0;
    if (length <= 2 * MAX_RECORD && cells <= MAX_FIELDS) continue;
    const at = `${name}:${info.lines}`;
    if (cells > MAX_FIELDS) throw invalidInput(at, 'ROW_TOO_WIDE', { max: MAX_FIELDS });
    throw invalidInput(at, 'ROW_TOO_LONG', { max: MAX_RECORD });
  }
}

function columnsOf(record: readonly string[], file: InFile, line: number): string[] {
  const at = `${file.name}:${line}`;
  if (record.length > MAX_COLUMNS)
    throw invalidInput(at, 'TABLE_TOO_WIDE', { max: MAX_COLUMNS, count: record.length });
  const columns = record.map((name, i) => name.trim() || `column ${i + 1}`);
  const problem = columnsProblem(columns);
  if (problem !== undefined) throw new InvalidInput([{ at, ...problem }]);
  return columns;
}

function toRow(table: string, record: readonly string[], columns: readonly string[], place: string): Row {
  const cells = new Map<string, string>();
  columns.forEach((column, i) => {
    const cell = record[i]?.trim();
    if (cell) cells.set(column, cell);
  });
  if (record.length !== columns.length) {
    const problem = message('ROW_WIDTH', { expected: columns.length, count: record.length });
    return { table, cells, columns, place, problem };
  }
  const long = columns.find((column) => (cells.get(column)?.length ?? 0) > MAX_CELL);
  if (long === undefined) return { table, cells, columns, place };
  const length = cells.get(long)?.length ?? 0;
  const problem = message('CELL_TOO_LONG', { column: long, max: MAX_CELL, length });
  return { table, cells: new Map(), columns, place, problem };
}

/** The parser's message without its prefix, and without much of the text that it quotes. */
const reasonOf = ({ message }: CsvError) => message.replace(/^[A-Z][a-zA-Z ]+: /, '').slice(0, 200);
