export type DecimalSign = 'point' | 'comma';

/**
 * The decimal sign of a number: comma for `1,5`, point for `1,234.5`, and point for `1,234,567`, whose commas group
 * digits. `either` for a single sign before three digits, `1,250`. Undefined when there is no sign, or no number.
 */
export function decimalSign(text: string): DecimalSign | 'either' | undefined {
  const bare = withoutGrouping(text);
  const signs = bare?.match(/[.,]/g) ?? [];
  const [last] = signs.slice(-1);
  if (bare === undefined || last === undefined) return undefined;
  const shown = last === ',' ? 'comma' : 'point';
  const hidden = last === ',' ? 'point' : 'comma';
  if (new Set(signs).size === 2) return shown;
  if (signs.length > 1) return hidden;
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare) && bare === text.trim() ? 'either' : shown;
}

/** A number without spaces and apostrophes between its digits; undefined when the text is not a number. */
function withoutGrouping(text: string): string | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F'’]/g, '');
  return /^[+-]?[\d.,]+$/.test(bare) ? bare : undefined;
}

/**
 * Normalizes a number to a decimal point: `1.234,5`, `1 234,5`, `1,234.5` → `1234.5`. `decimal` decides for ambiguous
 * numbers such as `1,250`; without it their sign is the decimal sign. Other text is returned unchanged.
 */
export function normalizeNumber(text: string, decimal?: DecimalSign): string {
  const bare = withoutGrouping(text);
  if (bare === undefined) return text;
  const shown = decimalSign(text);
  if (shown === undefined) return bare;
  const sign = shown === 'either' ? (decimal ?? (bare.includes(',') ? 'comma' : 'point')) : shown;
  return sign === 'comma' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
}

/**
 * Converts a date from a format of `dd`, `mm`, `yyyy` (or `yy`) to `YYYY-MM-DD`, without a time of day after it. Text
 * of another format is returned unchanged, and validation rejects it.
 */
export function normalizeDate(text: string, format: string): string {
  if (text.length > MAX_DATE) return text;
  const order = [...format.matchAll(/d{1,2}|m{1,2}|y{4}|y{2}/gi)].map(([part]) => part[0]?.toLowerCase());
  const numbers = [...text.replace(TIME, '').matchAll(/\d+/g)].map(([number]) => number);
  if (order.length !== numbers.length || order.length === 0) return text;
  const part = (letter: string) => numbers[order.indexOf(letter)] ?? '';
  const year = part('y').length === 2 ? `${Number(part('y')) < 70 ? 20 : 19}${part('y')}` : part('y');
  return [year, part('m'), part('d')]
    .filter(Boolean)
    .map((digits) => digits.padStart(2, '0'))
    .join('-');
}

/** Maximum length of a date: the search for a time of day takes quadratic time. */
const MAX_DATE = 100;
const TIME = /(?<=\d)[T ,]+\d{1,2}:\d\d.*$/;
