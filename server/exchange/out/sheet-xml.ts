import type { Cell } from './cell.ts';
import { xml } from './xml.ts';

/** Maximum UTF-16 units of text per cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_TEXT = 32_767;

/** The namespace of workbooks and sheets. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The start of a sheet, with the header row frozen. */
export const SHEET_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>
`;
export const SHEET_FOOT = '</sheetData></worksheet>';

/** A row of SpreadsheetML (ISO/IEC 29500-1, 18.3.1.73), numbered from 1; empty cells are omitted. */
export function rowXml(number: number, cells: readonly Cell[], style = 0): string {
  let written = '';
  cells.forEach((cell, column) => {
    if (cell !== null) written += cellXml(`${columnName(column)}${number}`, cell, style);
  });
  return `<row r="${number}">${written}</row>\n`;
}

/** A cell. Text is inline, which no program interprets as a formula. */
function cellXml(at: string, cell: string | number | boolean, style: number): string {
  const place = style === 0 ? `r="${at}"` : `r="${at}" s="${style}"`;
  if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** The letters of a column number from 0: A, B … Z, AA …. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Characters that XML cannot contain, and text that looks like their escape (ST_Xstring, 22.9.2.19). */
const ESCAPED = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text for a cell: truncated to Excel's limit with an ellipsis, and escaped as `_xHHHH_`. */
function cellText(text: string): string {
  return xml(
    truncate(text).replaceAll(
      ESCAPED,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

const truncate = (text: string) =>
  text.length <= MAX_TEXT
    ? text
    : // Never between the halves of a surrogate pair.
      `${text.slice(0, MAX_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
