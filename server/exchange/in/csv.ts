import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { InvalidInput } from '../../model/errors.ts';
import { wrongColumns } from './columns.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_FIELDS, MAX_RECORD } from './limits.ts';
import { PIECE, type InFile, type Reader, type Row } from './reader.ts';
import { textOf } from './text.ts';

/** The one table of a CSV file. */
export const CSV_TABLE = 'rows';
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * CSV (RFC 4180) with a header row; the delimiter is told, or is the one that the header holds most of. Rows
 * that are too short or too long for the header are refused one by one.
 */
export const csv: Reader = {
  name: 'CSV',
  extensions: ['csv', 'tsv', 'txt'],
  async *read(file) {
    const parser = parse({
      delimiter: file.delimiter ?? (await delimiterOf(file)),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_RECORD,
    });
    // What fails on the way is thrown where the parser is read.
    const pieces = within(withoutEmptyStart(textOf(file)), parser, file);
    pipeline(Readable.from(pieces, { highWaterMark: 1 }), parser, () => {});
    let header: string[] | undefined;
    let rows: Row[] = [];
    try {
      for await (const { record, info } of parser as AsyncIterable<{
        record: string[];
        info: { lines: number };
      }>) {
        if (!header) header = columnsOf(record, file, info.lines);
        else rows.push(row(record, header, `${file.name}:${info.lines}`));
        if (rows.length < PIECE) continue;
        yield rows;
        rows = [];
      }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const line = Number(error['lines'] ?? 1);
      throw new InvalidInput([{ at: `${file.name}:${line}`, message: plain(error.message) }]);
    }
    if (!header) throw new InvalidInput([{ at: file.name, message: 'is empty; a header row was expected' }]);
    yield rows;
  },
};

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

/** The delimiter that the first line holds most of outside quotes; a comma where it holds none. */
export async function delimiterOf(file: InFile): Promise<string> {
  let head = '';
  for await (const piece of textOf(file)) {
    head += piece;
    if (head.includes('\n')) break;
    if (head.length <= MAX_RECORD) continue;
    if (head.includes('\r')) break;
    const message = `has a row longer than ${MAX_RECORD} characters`;
    throw new InvalidInput([{ at: `${file.name}:1`, message }]);
  }
  const [line = ''] = head.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
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

function row(record: readonly string[], header: readonly string[], place: string): Row {
  const cells = new Map<string, string>();
  header.forEach((column, i) => {
    const cell = record[i]?.trim();
    if (cell) cells.set(column, cell);
  });
  if (record.length !== header.length) {
    const broken = `has ${record.length} cells; the header has ${header.length}`;
    return { table: CSV_TABLE, cells, columns: header, place, broken };
  }
  const long = header.find((column) => (cells.get(column)?.length ?? 0) > MAX_CELL);
  return long
    ? {
        table: CSV_TABLE,
        cells: new Map(),
        columns: header,
        place,
        broken: `${long} is longer than ${MAX_CELL} characters`,
      }
    : { table: CSV_TABLE, cells, columns: header, place };
}

/** The library's sentence without its prefix and the text it quotes. */
const plain = (message: string) => message.replace(/^[A-Z][a-zA-Z ]+: /, '').slice(0, 200);
