/** A line of CSV (RFC 4180): commas, quotes where a cell needs them, CRLF at its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** Readers drop plain space at the ends of a cell. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const quoted = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
