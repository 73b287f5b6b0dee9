import { InvalidInput } from '../../../model/errors.ts';
import { MAX_CELL, MAX_COLUMNS } from '../limits.ts';
import { PIECE } from '../reader.ts';
import { xmlEvents } from '../xml-events.ts';
import { unescaped, type Workbook } from './workbook.ts';

/** A row of a sheet: its number, and what its cells hold by the number of their column, from 0. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
  /** Columns that hold a number, not text. */
  readonly numbers: ReadonlySet<number>;
  /** Why it cannot be taken. */
  readonly broken?: string;
}

/** Rows of a sheet that hold something, some at a time. `name` is what it is called in messages. */
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
  let broken: string | undefined;

  const events = xmlEvents(pieces, name, {
    open(tag, attributes) {
      if (tag === 'row') {
        number = numberOf(attributes['r'], number, name);
        column = -1;
        cells = new Map();
        numbers = new Set();
        broken = undefined;
      } else if (tag === 'c') {
        column = columnOf(attributes['r'], column);
        cell = { type: attributes['t'] ?? 'n', style: attributes['s'] ?? '', value: '', inline: '' };
      }
    },
    close(tag, text) {
      if (tag === 'v' && cell) cell.value = text;
      else if (tag === 't' && cell) cell.inline += text;
      else if (tag === 'c' && cell) {
        const made = textIn(cell, workbook);
        // A date is a number as well.
        if (cell.type === 'n' && made !== undefined && Number.isFinite(Number(made))) numbers.add(column);
        cell = undefined;
        if (made === '') return;
        if (column >= MAX_COLUMNS) broken ??= `has more than ${MAX_COLUMNS} columns`;
        else if (made === undefined) broken ??= `cell ${letters(column)}${number} cannot be read`;
        else if (made.length > MAX_CELL)
          broken ??= `cell ${letters(column)}${number} is longer than ${MAX_CELL} characters`;
        else cells.set(column, made);
      } else if (tag === 'row' && (cells.size > 0 || broken)) {
        rows.push({ number, cells, numbers, ...(broken !== undefined && { broken }) });
      }
    },
  });
  for await (const _ of events) {
    if (rows.length < PIECE) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** Rows come in order; one without a number follows the one before. */
function numberOf(given: string | undefined, before: number, name: string): number {
  const number = given === undefined ? before + 1 : Number(given);
  if (Number.isSafeInteger(number) && number > before) return number;
  const message = `row ${JSON.stringify(given?.slice(0, 20))} follows row ${before}`;
  throw new InvalidInput([{ at: name, message }]);
}

/** `AB12` → 27. */
function columnOf(reference: string | undefined, before: number): number {
  const [, called] = /^([A-Z]{1,3})\d*$/.exec(reference ?? '') ?? [];
  if (called === undefined) return before + 1;
  let column = 0;
  for (const letter of called) column = column * 26 + letter.charCodeAt(0) - 64;
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

/** What a cell holds, as text; undefined where what it says makes no sense. */
function textIn(
  { type, style, value, inline }: { type: string; style: string; value: string; inline: string },
  { strings, dates, from1904 }: Workbook,
): string | undefined {
  const given = value.trim();
  switch (type) {
    case 'inlineStr':
      return unescaped(inline).trim();
    case 's':
      return given === '' ? '' : strings[Number(given)]?.trim();
    case 'b':
      return BOOLEANS.get(given);
    case 'n': {
      if (given === '') return '';
      const number = Number(given);
      if (!Number.isFinite(number)) return undefined;
      return dates[Number(style || 0)] ? dayOf(number + (from1904 ? 1462 : 0)) : String(number);
    }
    case 'd':
      return given.slice(0, 10);
    // An error, such as #N/A.
    case 'e':
      return undefined;
    // Of a formula: as it was saved.
    default:
      return unescaped(value).trim();
  }
}

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel: it takes 1900 for a leap year. */
const DAY_0 = Date.UTC(1899, 11, 30);

function dayOf(number: number): string | undefined {
  const date = new Date(DAY_0 + Math.floor(number) * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
