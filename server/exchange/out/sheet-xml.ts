import type { Cell } from './cell.ts';
import { xml } from './xml.ts';

/** Most UTF-16 units of text in one cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const MOST_TEXT = 32_767;

/** The namespace of workbooks and sheets. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A sheet before its first row: the header stays in sight. */
export const SHEET_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>
`;
export const SHEET_FOOT = '</sheetData></worksheet>';

/** A row of SpreadsheetML (ISO/IEC 29500-1, 18.3.1.73), numbered from 1; places with nothing in them are left out. */
export function rowXml(number: number, cells: readonly Cell[], style = 0): string {
  let written = '';
  cells.forEach((cell, column) => {
    if (cell !== null) written += cellXml(`${columnName(column)}${number}`, cell, style);
  });
  return `<row r="${number}">${written}</row>\n`;
}

/** Text stands in the cell itself, which no program takes for a formula. */
function cellXml(at: string, cell: string | number | boolean, style: number): string {
  const place = style === 0 ? `r="${at}"` : `r="${at}" s="${style}"`;
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** A, B … Z, AA …, by number from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** What XML cannot hold, and what reads as the escape of something else (ST_Xstring, 22.9.2.19). */
const ESCAPED = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text as a cell holds it: cut to what Excel takes, ending in an ellipsis then, and escaped as `_xHHHH_`. */
function cellText(text: string): string {
  return xml(
    cut(text).replaceAll(ESCAPED, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

const cut = (text: string) =>
  text.length <= MOST_TEXT
    ? text
    : // Not between the halves of a surrogate pair.
      `${text.slice(0, MOST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
