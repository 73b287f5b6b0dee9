import parse from 'edtf';
import QuickLRU from 'quick-lru';

/** First and last day (`YYYY-MM-DD`) that a date may mean; null when that side is open or unknown. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const UNBOUNDED: DayBounds = { earliest: null, latest: null };

const FIRST = Date.parse('0001-01-01');
const LAST = Date.UTC(9999, 11, 31);
const MS_PER_DAY = 86_400_000;
/** Longest date, in UTF-16 units: two instants and a separator. Parsing takes quadratic time. */
const MAX_DATE = 80;

/** Cache of parsed dates: dates often repeat, and parsing takes over 0.2 ms each. */
const cache = new QuickLRU<string, DayBounds>({ maxSize: 10_000 });

/**
 * Day bounds of an Extended Date/Time Format string, levels 0 and 1 (ISO 8601-2,
 * https://www.loc.gov/standards/datetime/). `2013` → 2013-01-01 … 2013-12-31; `../2013` is open on the left.
 * Approximate and uncertain dates (`~`, `?`, `%`) keep the bounds of what is written.
 *
 * Throws an Error whose message states what was expected when the text is not a date.
 */
export function dayBounds(text: string): DayBounds {
  const cached = cache.get(text);
  if (cached) return cached;
  const { min, max } = read(text);
  const bounds = { earliest: day(min), latest: day(max) };
  cache.set(text, bounds);
  return bounds;
}

/** True when `text` can be read by {@link dayBounds}. */
export function isEdtf(text: string): boolean {
  try {
    dayBounds(text);
    return true;
  } catch {
    return false;
  }
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

const days = new QuickLRU<number, string>({ maxSize: 10_000 });

/** The day `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  const before = days.get(number);
  if (before !== undefined) return before;
  const text = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  days.set(number, text);
  return text;
}

/** True unless both intervals have cache bounds that separate them. An unknown bound is open. */
export function overlap(a: DayBounds, b: DayBounds): boolean {
  const apart = (latest: string | null, earliest: string | null) =>
    latest !== null && earliest !== null && latest < earliest;
  return !apart(a.latest, b.earliest) && !apart(b.latest, a.earliest);
}

/** An interval that begins and ends with the same date, which the library rejects. */
const ONE_DATE = /^([^/]+)\/\1$/;

function read(text: string) {
  try {
    if (text.length > MAX_DATE) throw new RangeError('too long');
    return parse(ONE_DATE.exec(text)?.[1] ?? text, {
      level: 1,
      types: ['Date', 'Interval', 'Season', 'Year'],
    });
  } catch {
    throw new Error(
      `must be an EDTF date such as 2013, 2013-10, 2013-10-19, 2013-05/2013-10, ../2013 or 2013-10~; got "${text.slice(0, MAX_DATE)}"`,
    );
  }
}

function day(ms: number | null): string | null {
  if (ms === null || !Number.isFinite(ms) || ms < FIRST || ms > LAST + MS_PER_DAY) return null;
  return new Date(ms).toISOString().slice(0, 10);
}
