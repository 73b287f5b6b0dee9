import type { Row } from '../in/reader.ts';
import type { SpanRule, TextRule } from './mapping.ts';
import { plainDate, plainNumber } from './written.ts';

type Long = Exclude<TextRule, string>;

const long = (rule: TextRule): Long => (typeof rule === 'string' ? { from: rule } : rule);

/** What a rule makes of a row: every text; none where a column it names holds nothing. */
export function fill(rule: TextRule, row: Row, file: string): readonly string[] {
  const { values, split, date, number, times, else: other, ...from } = long(rule);
  let texts = firstOf(from, row, file);
  if (split) {
    texts = texts
      .flatMap((text) => text.split(split))
      .map((text) => text.trim())
      .filter(Boolean);
  }
  if (values) {
    texts = texts.map((text) => (Object.hasOwn(values, text) ? values[text] : undefined) ?? other ?? text);
  }
  if (other !== undefined && texts.length === 0) return [other];
  if (date) texts = texts.map((text) => plainDate(text, date));
  if (number) texts = texts.map(plainNumber);
  if (times !== undefined) texts = texts.map((text) => multiplied(text, times));
  return texts;
}

/** What a rule for days makes of a row: nothing where it holds no day. */
export function fillSpan(rule: SpanRule, row: Row, file: string): string | undefined {
  if (typeof rule === 'string' || !('since' in rule)) return fill(rule, row, file)[0];
  const [since] = fill(rule.since, row, file);
  const [until] = fill(rule.until, row, file);
  if (since === until) return since;
  return `${since ?? '..'}/${until ?? '..'}`;
}

/** Digits that a double holds for sure, so that 0.1 times 3 is 0.3. */
const DIGITS = 15;

const multiplied = (text: string, times: number) =>
  text !== '' && Number.isFinite(Number(text))
    ? String(Number((Number(text) * times).toPrecision(DIGITS)))
    : text;

/** The columns that a rule names. */
export function columnsIn(rule: TextRule): string[] {
  const { from, first = [] } = long(rule);
  return [from ?? '', ...first].flatMap((text) =>
    [...text.matchAll(HOLE)].flatMap(([, names = '']) => names.split('|')),
  );
}

function firstOf({ from, first = [] }: Long, row: Row, file: string): readonly string[] {
  if (from !== undefined) return template(from, row, file);
  for (const one of first) {
    const texts = template(one, row, file);
    if (texts.length > 0) return texts;
  }
  return [];
}

const HOLE = /\{([^{}]+)\}/g;
const ALONE = /^\{([^{}]+)\}$/;

function template(from: string, row: Row, file: string): readonly string[] {
  const alone = ALONE.exec(from);
  if (alone?.[1]) return cell(alone[1], row, file);
  let empty = false;
  const text = from.replaceAll(HOLE, (_, names: string) => {
    const [first] = cell(names, row, file);
    if (first === undefined) empty = true;
    return first ?? '';
  });
  return empty ? [] : [text];
}

/** What the first of the named columns that holds something holds. */
function cell(names: string, row: Row, file: string): readonly string[] {
  for (const name of names.split('|')) {
    const found = Object.hasOwn(row.cells, name) ? row.cells[name] : undefined;
    if (found !== undefined && found.length > 0) return typeof found === 'string' ? [found] : found;
    if (name === 'file') return [file];
    if (name === 'place') return [row.place];
    if (name === 'table') return [row.table];
  }
  return [];
}
