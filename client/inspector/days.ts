/** First and last day of what a source wrote, as far as an axis needs it: `2013`, `2013-10`, `2013-10-21`, ranges of them, with ~ and ?. */
export function daysOf(edtf: string | null): readonly [number, number] | null {
  if (!edtf) return null;
  const [from = '', to = from] = edtf.split('/').map((part) => part.replaceAll(/[~?%]/g, ''));
  const first = day(from, false);
  const last = day(to, true);
  return first === null && last === null ? null : [first ?? last ?? 0, last ?? first ?? 0];
}

function day(text: string, end: boolean): number | null {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year) return null;
  const at = Date.UTC(Number(year), month ? Number(month) - 1 : end ? 11 : 0, date ? Number(date) : 1);
  if (date || !end) return at;
  const next = new Date(at);
  return Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0);
}
