/** A line of CSV (RFC 4180): comma-separated, quoted where necessary, with CRLF at its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

/** Leading and trailing white space is quoted, because readers trim it. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const quote = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
