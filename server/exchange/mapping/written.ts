export type DecimalSign = 'point' | 'comma';

/**
 * The decimal sign that a number shows: `1,5` a comma, `1,234.5` a point, `1,234,567` a point as well, for its
 * commas group. `either` where one comma or point stands before three digits: `1,250`. Undefined where it has
 * neither, or is no number.
 */
export function decimalSign(text: string): DecimalSign | 'either' | undefined {
  const bare = bareNumber(text);
  const signs = bare?.match(/[.,]/g) ?? [];
  const [last] = signs.slice(-1);
  if (bare === undefined || last === undefined) return undefined;
  const shown = last === ',' ? 'comma' : 'point';
  const hidden = last === ',' ? 'point' : 'comma';
  if (new Set(signs).size === 2) return shown;
  if (signs.length > 1) return hidden;
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare) && bare === text.trim() ? 'either' : shown;
}

/** A number without the spaces and apostrophes that group its digits; undefined for what is no number. */
function bareNumber(text: string): string | undefined {
  const bare = text.replaceAll(/[\s\u00A0\u202F'’]/g, '');
  return /^[+-]?[\d.,]+$/.test(bare) ? bare : undefined;
}

/**
 * A number as it is written here or there, with a decimal point: `1.234,5`, `1 234,5`, `1,234.5` → `1234.5`.
 * `decimal` decides about those that may be two numbers, such as `1,250`; without it the sign is the decimal one.
 * What is no number comes back as it was.
 */
export function plainNumber(text: string, decimal?: DecimalSign): string {
  const bare = bareNumber(text);
  if (bare === undefined) return text;
  const shown = decimalSign(text);
  if (shown === undefined) return bare;
  const sign = shown === 'either' ? (decimal ?? (bare.includes(',') ? 'comma' : 'point')) : shown;
  return sign === 'comma' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
}

/**
 * A date in a stated order of `dd`, `mm`, `yyyy` (or `yy`), as `YYYY-MM-DD`; what does not fit comes back as
 * it was, for the check to refuse. A time of day after it is left off.
 */
export function plainDate(text: string, format: string): string {
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

/** Longest text that is looked at: looking for a time of day goes with the square of it. */
const MAX_DATE = 100;
const TIME = /(?<=\d)[T ,]+\d{1,2}:\d\d.*$/;
