/**
 * A number as it is written here or there, with a decimal point: `1.234,5`, `1 234,5`, `1,234.5` → `1234.5`.
 * The last of comma and point is the decimal one, unless it stands alone before three digits and `decimal` says
 * otherwise. What is no number comes back as it was.
 */
export function plainNumber(text: string): string {
  const bare = text.replaceAll(/[\s\u00A0\u202F'’]/g, '');
  if (!/^[+-]?[\d.,]+$/.test(bare)) return text;
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  if (comma < 0) return bare.indexOf('.') === point ? bare : bare.replaceAll('.', '');
  if (point < 0) return bare.indexOf(',') === comma ? bare.replace(',', '.') : bare.replaceAll(',', '');
  const [decimal, group] = comma > point ? [',', '.'] : ['.', ','];
  return bare.replaceAll(group, '').replace(decimal, '.');
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
