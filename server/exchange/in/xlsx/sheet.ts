import { invalidInput } from '../../../model/errors.ts';
import { message, type Message } from '../../../model/messages.ts';
import { MAX_CELL, MAX_COLUMNS } from '../limits.ts';
import { ROWS_PER_PIECE } from '../reader.ts';
import { xmlEvents } from '../xml-events.ts';
import { unescaped, type Workbook } from './workbook.ts';

/** A row of a sheet: its number, and the text of its cells by column number, from 0. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
  /** Columns whose cell is a number, not text. */
  readonly numbers: ReadonlySet<number>;
  /** Why the row cannot be imported. */
  readonly problem?: Message;
}

/** Yields the non-empty rows of a sheet in pieces. `name` is its name in messages. */
export async function* rowsOf(
  pieces: AsyncIterable<string>,
  name: string,
  workbook: Workbook,
): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  let number = 0;
  let column = -1;
  let cells = new Map<number, string>();
  let numbers = new Set<number>();
  let cell: { type: string; style: string; value: string; inline: string } | undefined;
  let problem: Message | undefined;

  const events = xmlEvents(pieces, name, {
    open(tag, attributes) {
      if (tag === 'row') {
        number = numberOf(attributes['r'], number, name);
        column = -1;
        cells = new Map();
        numbers = new Set();
        problem = undefined;
      } else if (tag === 'c') {
        column = columnOf(attributes['r'], column);
        cell = { type: attributes['t'] ?? 'n', style: attributes['s'] ?? '', value: '', inline: '' };
      }
    },
    close(tag, text) {
      if (tag === 'v' && cell) cell.value = text;
      else if (tag === 't' && cell) cell.inline += text;
      else if (tag === 'c' && cell) {
        const value = textOf(cell, workbook);
        // Excel stores dates as numbers, too; their text is not a number.
        if (cell.type === 'n' && value !== undefined && Number.isFinite(Number(value))) numbers.add(column);
        cell = undefined;
        if (value === '') return;
        if (column >= MAX_COLUMNS) problem ??= message('ROW_TOO_WIDE', { max: MAX_COLUMNS });
        else if (value === undefined)
          problem ??= message('XLSX_CELL_INVALID', { cell: `${letters(column)}${number}` });
        else if (value.length > MAX_CELL)
          problem ??= message('XLSX_CELL_TOO_LONG', {
            cell: `${letters(column)}${number}`,
            max: MAX_CELL,
            length: value.length,
          });
        else cells.set(column, value);
      } else if (tag === 'row' && (cells.size > 0 || problem)) {
        rows.push({ number, cells, numbers, ...(problem !== undefined && { problem }) });
      }
    },
  });
  for await (const _ of events) {
    if (rows.length < ROWS_PER_PIECE) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** The number of a row; a row without one follows the previous row. */
function numberOf(stated: string | undefined, previous: number, name: string): number {
  const number = stated === undefined ? previous + 1 : Number(stated);
  if (Number.isSafeInteger(number) && number > previous) return number;
  throw invalidInput(name, 'XLSX_ROW_ORDER', { row: stated?.slice(0, 20) ?? '', previous });
}

/** The column of a cell reference, `AB12` → 27; a cell without one follows the previous cell. */
function columnOf(reference: string | undefined, previous: number): number {
  const [, name] = /^([A-Z]{1,3})\d*$/.exec(reference ?? '') ?? [];
  if (name === undefined) return previous + 1;
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const BOOLEANS = new Map([
  ['', ''],
  ['1', 'true'],
  ['0', 'false'],
]);

/** The value of a cell as text; undefined when it is invalid. */
function textOf(
  { type, style, value, inline }: { type: string; style: string; value: string; inline: string },
  { strings, dates, from1904 }: Workbook,
): string | undefined {
  const trimmed = value.trim();
  switch (type) {
    case 'inlineStr':
      return unescaped(inline).trim();
    case 's':
      return trimmed === '' ? '' : strings[Number(trimmed)]?.trim();
    case 'b':
      return BOOLEANS.get(trimmed);
    case 'n': {
      if (trimmed === '') return '';
      const number = Number(trimmed);
      if (!Number.isFinite(number)) return undefined;
      return dates[Number(style || 0)] ? dayOf(number + (from1904 ? 1462 : 0)) : String(number);
    }
    case 'd':
      return trimmed.slice(0, 10);
    // An error such as #N/A.
    case 'e':
      return undefined;
    // The saved result of a formula.
    default:
      return unescaped(value).trim();
  }
}

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel, which treats 1900 as a leap year. */
const DAY_0 = Date.UTC(1899, 11, 30);

function dayOf(number: number): string | undefined {
  const date = new Date(DAY_0 + Math.floor(number) * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
