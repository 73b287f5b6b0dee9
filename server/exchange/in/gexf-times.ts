const OFFSET = /^([+-])(\d\d):?(\d\d)$/;
const DATE_TIME = /^(-?\d{4,6}-\d\d-\d\d)[T ](\d\d:\d\d.*)$/;
const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+]?\d+)?$/;

/** Numbers from these values on are seconds or milliseconds since 1970; smaller ones are years. */
const FIRST_SECONDS = 100_000_000;
const FIRST_MILLISECONDS = 100_000_000_000;
const LAST_YEAR = 9_999;

/**
 * Converts the times of a GEXF graph to days in the time zone of the graph (`timezone`: an offset or a name; UTC when
 * missing). Times without an offset are in that zone already. Numbers are seconds or milliseconds since 1970 when
 * `timeformat` is a date or they are large, otherwise years. Infinity is an open end. Other text is returned
 * unchanged, and validation rejects it.
 */
export function dayReader(timeformat = '', timezone = ''): (time: string | undefined) => string {
  const isDate = /^date/i.test(timeformat);
  return (time = '') => {
    const text = time.trim();
    if (/^[+-]?infinity$/i.test(text)) return '';
    if (NUMBER.test(text)) {
      const number = Number(text);
      const size = Math.abs(number);
      if (size >= FIRST_SECONDS || (isDate && size > LAST_YEAR))
        return dayAt(size >= FIRST_MILLISECONDS ? number : number * 1000, timezone) ?? text;
      return Number.isInteger(number) && number >= 0 && size <= LAST_YEAR
        ? String(number).padStart(4, '0')
        : text;
    }
    const [, day, clock = ''] = DATE_TIME.exec(text) ?? [];
    if (day === undefined) return text;
    if (timezone === '' || !/(Z|[+-]\d\d:?\d\d)$/.test(clock)) return day;
    return dayAt(Date.parse(text), timezone) ?? day;
  };
}

/** The day of an instant in a time zone; undefined for an invalid instant. */
function dayAt(milliseconds: number, timezone: string): string | undefined {
  const [, sign, hours, minutes] = OFFSET.exec(timezone) ?? [];
  const offset = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
  const date = new Date(milliseconds + offset);
  if (Number.isNaN(date.getTime())) return undefined;
  if (sign || timezone === '') return date.toISOString().split('T')[0];
  try {
    // The Swedish locale formats dates as YYYY-MM-DD.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone }).format(date);
  } catch {
    return date.toISOString().split('T')[0];
  }
}
