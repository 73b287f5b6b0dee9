import { invalidInput } from '../../model/errors.ts';
import { MAX_CELL } from '../in/limits.ts';
import type { Row } from '../in/reader.ts';
import type { EachRule, EndsRule, SpanRule, TextRule } from './mapping.ts';
import { decimalSign, normalizeDate, normalizeNumber } from './normalize.ts';

export type LongRule = Exclude<TextRule, string>;
type Texts = readonly string[];
const NONE: Texts = [];

interface RawTexts {
  readonly texts: Texts;
  /** The cells are numbers by their type, so that their decimal sign is a point. */
  readonly isNumeric: boolean;
}

/** A compiled rule. */
interface Template {
  readonly columns: readonly string[];
  render(row: Row, file: string): Texts;
  /** Of a long rule: the texts before dates and numbers are normalized, and whether they are numbers by type. */
  renderRaw?(row: Row, file: string): RawTexts;
}

/**
 * Renders a rule for a row: no texts when a column that it names is empty. Throws InvalidInput for a text that is
 * longer than a cell may be.
 */
export const renderTemplate = (rule: TextRule, row: Row, file: string): Texts =>
  compile(rule).render(row, file);

/** The texts of a row that a rule reads as numbers, not normalized; none when they are numbers by type. */
export function numberTexts(rule: LongRule, row: Row, file: string): Texts {
  const raw = compile(rule).renderRaw?.(row, file);
  return !raw || raw.isNumeric ? NONE : raw.texts;
}

/** Renders a rule for days: no texts when the row has no day, several for a rule with `each`. */
export function renderSpans(rule: SpanRule, row: Row, file: string): Texts {
  if (isEach(rule)) return renderTemplate(rule.each, row, file);
  const span = renderSpan(rule, row, file);
  return span === undefined ? NONE : [span];
}

function renderSpan(rule: Exclude<SpanRule, EachRule>, row: Row, file: string): string | undefined {
  if (!isEnds(rule)) return renderTemplate(rule, row, file)[0];
  const [since, until] = [rule.since, rule.until].map((end) => end && renderTemplate(end, row, file)[0]);
  return since === until ? since : `${since ?? '..'}/${until ?? '..'}`;
}

const isEach = (rule: SpanRule): rule is EachRule => typeof rule === 'object' && 'each' in rule;

const isEnds = (rule: SpanRule): rule is EndsRule =>
  typeof rule === 'object' && ('since' in rule || 'until' in rule);

/** Decimal digits that a double represents exactly, so that 0.1 times 3 is 0.3. */
const EXACT_DIGITS = 15;

const multiply = (text: string, times: number) =>
  text !== '' && Number.isFinite(Number(text))
    ? String(Number((Number(text) * times).toPrecision(EXACT_DIGITS)))
    : text;

/** The columns that a rule names. */
export const columnsIn = (rule: TextRule): readonly string[] => compile(rule).columns;

const plainTemplates = new Map<string, Template>();
const longTemplates = new WeakMap<LongRule, Template>();
/** Plain rules that are cached; a mapping has dozens. */
const MAX_CACHED = 10_000;

function compile(rule: TextRule): Template {
  if (typeof rule !== 'string') {
    const template = longTemplates.get(rule) ?? compileLong(rule);
    longTemplates.set(rule, template);
    return template;
  }
  let template = plainTemplates.get(rule);
  if (!template) {
    if (plainTemplates.size >= MAX_CACHED) plainTemplates.clear();
    plainTemplates.set(rule, (template = compilePlain(rule)));
  }
  return template;
}

function compileLong({
  from,
  first = [],
  values,
  split,
  date,
  number,
  times,
  else: other,
}: LongRule): Template {
  const alternatives = (from === undefined ? first : [from]).map(compilePlain);
  const renderRaw = (row: Row, file: string): RawTexts => {
    let texts = NONE;
    let isNumeric = false;
    for (const { columns, render } of alternatives) {
      texts = render(row, file);
      if (texts.length === 0) continue;
      isNumeric = columns.length > 0 && columns.every((column) => row.numbers?.has(column));
      break;
    }
    if (split) {
      texts = texts
        .flatMap((text) => text.split(split))
        .map((text) => text.trim())
        .filter(Boolean);
    }
    if (values) {
      texts = texts.map((text) => (Object.hasOwn(values, text) ? values[text] : undefined) ?? other ?? text);
    }
    if (other !== undefined && texts.length === 0) return { texts: [other], isNumeric: true };
    return { texts, isNumeric };
  };
  return {
    columns: alternatives.flatMap(({ columns }) => columns),
    renderRaw,
    render(row, file) {
      const { texts: raw, isNumeric } = renderRaw(row, file);
      let texts = raw;
      if (date) texts = texts.map((text) => normalizeDate(text, date));
      if (number && !isNumeric) texts = texts.map((text) => parseNumber(text, number));
      if (times !== undefined) texts = texts.map((text) => multiply(text, times));
      return texts;
    },
  };
}

/** Normalizes a number to a decimal point. Throws InvalidInput when it is ambiguous and nothing decides. */
function parseNumber(text: string, number: true | 'point' | 'comma'): string {
  if (number !== true) return normalizeNumber(text, number);
  if (decimalSign(text) !== 'either') return normalizeNumber(text);
  const [one, other] = [normalizeNumber(text, 'comma'), normalizeNumber(text, 'point')].sort(
    (a, b) => Number(b) - Number(a),
  );
  throw invalidInput('', 'NUMBER_AMBIGUOUS', { text, one: one ?? '', other: other ?? '' });
}

/** Characters of a rule that a message shows. */
const SHOWN = 100;

const tooLong = (rule: string) =>
  invalidInput('', 'TEMPLATE_TOO_LONG', { rule: rule.slice(0, SHOWN), max: MAX_CELL });

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Compiles `a-{b|c}` into literal text and alternative columns. */
function compilePlain(text: string): Template {
  const segments = text.split(PLACEHOLDER).map((segment, i) => (i % 2 === 1 ? segment.split('|') : segment));
  const placeholders = segments.filter((segment) => typeof segment !== 'string');
  const columns = placeholders.flat();
  const [only] = placeholders;
  if (only && segments.length === 3 && segments[0] === '' && segments[2] === '') {
    return { columns, render: (row, file) => firstValue(only, row, file) };
  }
  if (placeholders.length === 0) {
    const constant: Texts = [text];
    return { columns, render: () => constant };
  }
  return {
    columns,
    render(row, file) {
      let rendered = '';
      for (const segment of segments) {
        if (typeof segment === 'string') rendered += segment;
        else {
          const [value] = firstValue(segment, row, file);
          if (value === undefined) return NONE;
          rendered += value;
          if (rendered.length > MAX_CELL) throw tooLong(text);
        }
      }
      return [rendered];
    },
  };
}

/** Columns that every row has in addition to its own. */
const IMPLICIT_COLUMNS: Readonly<Record<string, (row: Row, file: string) => string>> = {
  file: (_, file) => file,
  place: ({ place }) => place,
  table: ({ table }) => table,
};
export const IMPLICIT_COLUMN_NAMES = Object.keys(IMPLICIT_COLUMNS);

/** The value of the first of some columns that is not empty. */
function firstValue(columns: readonly string[], row: Row, file: string): Texts {
  for (const column of columns) {
    const cell = row.cells.get(column);
    if (cell !== undefined && cell.length > 0) return typeof cell === 'string' ? [cell] : cell;
    if (Object.hasOwn(IMPLICIT_COLUMNS, column)) return [IMPLICIT_COLUMNS[column]?.(row, file) ?? ''];
  }
  return NONE;
}
