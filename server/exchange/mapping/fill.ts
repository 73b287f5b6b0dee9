import { InvalidInput } from '../../model/errors.ts';
import { MAX_CELL } from '../in/limits.ts';
import type { Row } from '../in/reader.ts';
import type { EachRule, EndsRule, SpanRule, TextRule } from './mapping.ts';
import { decimalSign, plainDate, plainNumber } from './written.ts';

export type Long = Exclude<TextRule, string>;
type Texts = readonly string[];
const NONE: Texts = [];

/** A rule made ready for many rows. */
interface Ready {
  readonly columns: readonly string[];
  make(row: Row, file: string): Texts;
  /** Of a long rule: what it makes before numbers are written with a point. */
  raw?(row: Row, file: string): { readonly made: Texts; readonly typed: boolean };
}

/**
 * What a rule makes of a row: every text; none where a column it names holds nothing. Throws InvalidInput where
 * one is longer than a cell may be.
 */
export const fill = (rule: TextRule, row: Row, file: string): Texts => ready(rule).make(row, file);

/** The texts of a row that a rule reads as numbers, as they are written; none that are numbers by their type. */
export function writtenNumbers(rule: Long, row: Row, file: string): Texts {
  const { made, typed } = ready(rule).raw?.(row, file) ?? { made: NONE, typed: true };
  return typed ? NONE : made;
}

/** What a rule for days makes of a row: nothing where it holds no day; several where it asks for each. */
export function fillSpans(rule: SpanRule, row: Row, file: string): Texts {
  if (isEach(rule)) return fill(rule.each, row, file);
  const span = fillSpan(rule, row, file);
  return span === undefined ? NONE : [span];
}

function fillSpan(rule: Exclude<SpanRule, EachRule>, row: Row, file: string): string | undefined {
  if (!isEnds(rule)) return fill(rule, row, file)[0];
  const [since, until] = [rule.since, rule.until].map((end) => end && fill(end, row, file)[0]);
  return since === until ? since : `${since ?? '..'}/${until ?? '..'}`;
}

const isEach = (rule: SpanRule): rule is EachRule => typeof rule === 'object' && 'each' in rule;

const isEnds = (rule: SpanRule): rule is EndsRule =>
  typeof rule === 'object' && ('since' in rule || 'until' in rule);

/** Digits that a double holds for sure, so that 0.1 times 3 is 0.3. */
const DIGITS = 15;

const multiplied = (text: string, times: number) =>
  text !== '' && Number.isFinite(Number(text))
    ? String(Number((Number(text) * times).toPrecision(DIGITS)))
    : text;

/** The columns that a rule names. */
export const columnsIn = (rule: TextRule): readonly string[] => ready(rule).columns;

const texts = new Map<string, Ready>();
const longs = new WeakMap<Long, Ready>();
/** Rules of plain text that are kept; a mapping has some dozens. */
const KEPT = 10_000;

function ready(rule: TextRule): Ready {
  if (typeof rule !== 'string') {
    const known = longs.get(rule) ?? readyLong(rule);
    longs.set(rule, known);
    return known;
  }
  let known = texts.get(rule);
  if (!known) {
    if (texts.size >= KEPT) texts.clear();
    texts.set(rule, (known = readyText(rule)));
  }
  return known;
}

function readyLong({ from, first = [], values, split, date, number, times, else: other }: Long): Ready {
  const tried = (from === undefined ? first : [from]).map(readyText);
  const raw = (row: Row, file: string) => {
    let made = NONE;
    let typed = false;
    for (const one of tried) {
      made = one.make(row, file);
      if (made.length === 0) continue;
      typed = one.columns.length > 0 && one.columns.every((column) => row.numbers?.has(column));
      break;
    }
    if (split) {
      made = made
        .flatMap((text) => text.split(split))
        .map((text) => text.trim())
        .filter(Boolean);
    }
    if (values) {
      made = made.map((text) => (Object.hasOwn(values, text) ? values[text] : undefined) ?? other ?? text);
    }
    if (other !== undefined && made.length === 0) return { made: [other], typed: true };
    return { made, typed };
  };
  return {
    columns: tried.flatMap(({ columns }) => columns),
    raw,
    make(row, file) {
      const { made: written, typed } = raw(row, file);
      let made = written;
      if (date) made = made.map((text) => plainDate(text, date));
      if (number && !typed) made = made.map((text) => numberIn(text, number));
      if (times !== undefined) made = made.map((text) => multiplied(text, times));
      return made;
    },
  };
}

/** A number with a decimal point. Throws InvalidInput where it may be two numbers and nothing says which. */
function numberIn(text: string, number: true | 'point' | 'comma'): string {
  if (number !== true) return plainNumber(text, number);
  if (decimalSign(text) !== 'either') return plainNumber(text);
  const [one, other] = [plainNumber(text, 'comma'), plainNumber(text, 'point')].sort(
    (a, b) => Number(b) - Number(a),
  );
  const message = `"${text}" may be ${one} or ${other}, and nothing in its column says which; set number: point or number: comma in the mapping`;
  throw new InvalidInput([{ at: '', message }]);
}

const SHOWN = 100;

const tooLong = (rule: string) => {
  const message = `"${rule.slice(0, SHOWN)}" becomes longer than ${MAX_CELL} characters`;
  return new InvalidInput([{ at: '', message }]);
};

const HOLE = /\{([^{}]+)\}/g;

/** `a-{b|c}` as what stands for itself and the columns in between. */
function readyText(text: string): Ready {
  const parts = text.split(HOLE).map((part, i) => (i % 2 === 1 ? part.split('|') : part));
  const holes = parts.filter((part) => typeof part !== 'string');
  const columns = holes.flat();
  const [alone] = holes;
  if (alone && parts.length === 3 && parts[0] === '' && parts[2] === '') {
    return { columns, make: (row, file) => cell(alone, row, file) };
  }
  if (holes.length === 0) {
    const same: Texts = [text];
    return { columns, make: () => same };
  }
  return {
    columns,
    make(row, file) {
      let made = '';
      for (const part of parts) {
        if (typeof part === 'string') made += part;
        else {
          const [first] = cell(part, row, file);
          if (first === undefined) return NONE;
          made += first;
          if (made.length > MAX_CELL) throw tooLong(text);
        }
      }
      return [made];
    },
  };
}

/** What is there beside the columns of every row, and what it holds. */
const BESIDE: Readonly<Record<string, (row: Row, file: string) => string>> = {
  file: (_, file) => file,
  place: ({ place }) => place,
  table: ({ table }) => table,
};
export const ALWAYS_THERE = Object.keys(BESIDE);

/** What the first of the named columns that holds something holds. */
function cell(names: readonly string[], row: Row, file: string): Texts {
  for (const name of names) {
    const found = row.cells.get(name);
    if (found !== undefined && found.length > 0) return typeof found === 'string' ? [found] : found;
    if (Object.hasOwn(BESIDE, name)) return [BESIDE[name]?.(row, file) ?? ''];
  }
  return NONE;
}
