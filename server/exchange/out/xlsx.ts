import { CLAIM_FIELDS } from '../../model/claim.ts';
import type { Entity, Source } from '../../model/entity.ts';
import { ENTITY_ATTRIBUTES, LINK_ATTRIBUTES } from './attributes.ts';
import { cellOf } from './cell.ts';
import { type Format, type OutClaim, type OutGraph, type OutLink, type Pieces } from './format.ts';
import { losses } from './losses.ts';
import { rowsAhead, type RowsAhead } from './rows-ahead.ts';
import { rowXml, SHEET_FOOT, SHEET_HEAD } from './sheet-xml.ts';
import { partsAfter, partsBefore, sheetPath } from './xlsx-parts.ts';
import { zip, type ZipEntry } from './zip.ts';

/** Maximum rows per sheet, including the header. */
const MAX_SHEET_ROWS = 1_048_576;
const BOLD = 1;

const LINK_COLUMNS = ['id', 'from', 'to', ...(Object.keys(LINK_ATTRIBUTES) as (keyof OutLink)[])] as const;
const ENTITY_COLUMNS = ['id', ...(Object.keys(ENTITY_ATTRIBUTES) as (keyof Entity)[])] as const;
const CLAIM_COLUMNS = [
  'id',
  'subject',
  'type',
  'object',
  'link',
  'property',
  'value',
  'min',
  'max',
  'unit',
  'approximate',
  'qualifiers',
  ...CLAIM_FIELDS,
  'source',
  'attributedTo',
  'origin',
  'recordedAt',
  'retractedAt',
  'importId',
] as const satisfies readonly (keyof OutClaim)[];
const SOURCE_COLUMNS = [
  'id',
  'title',
  'publisher',
  'outlet',
  'url',
  'published',
  'language',
  'reliability',
  'reliabilityReason',
  'role',
] as const satisfies readonly (keyof Source)[];

/** A sheet: its columns, and the rows with these fields. */
interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (graph: OutGraph) => Pieces<object>;
}

const SHEETS: readonly Sheet[] = [
  { name: 'Entities', columns: ENTITY_COLUMNS, rows: (graph) => graph.entities() },
  { name: 'Links', columns: LINK_COLUMNS, rows: (graph) => graph.links() },
  { name: 'Claims', columns: CLAIM_COLUMNS, rows: (graph) => graph.claims() },
  { name: 'Sources', columns: SOURCE_COLUMNS, rows: (graph) => graph.sources() },
];

/**
 * An Excel workbook (Office Open XML, ISO/IEC 29500 transitional): one sheet for entities, links, claims and sources
 * each, with a header; rows beyond the maximum continue in `Claims 2`. Cells are numbers, booleans, or text, which is
 * never a formula.
 */
export const xlsx: Format = {
  name: 'Excel workbook',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  losses: losses(
    'LOSS_LISTS_WITH_SPEAKERS',
    'LOSS_LONG_CELLS',
    'LOSS_EXCEL_DATES',
    'LOSS_DISPUTES_IMPORTS_IDS',
    'LOSS_PART_NAMES',
    'LOSS_PART_PARTIES',
  ),
  write: (graph) => zip(workbook(graph)),
};

/** The files of a workbook whose sheets have at most `maxRows` rows, including the header. */
export function* workbook(graph: OutGraph, maxRows = MAX_SHEET_ROWS): Generator<ZipEntry> {
  yield* partsBefore(graph);
  const names: string[] = [];
  for (const { name, columns, rows } of SHEETS) {
    const remaining = rowsAhead(rows(graph));
    for (let part = 1; part === 1 || !remaining.done; part++) {
      names.push(part === 1 ? name : `${name} ${part}`);
      yield { name: sheetPath(names.length), pieces: sheet(columns, remaining, maxRows) };
    }
  }
  yield* partsAfter(names);
}

async function* sheet(
  columns: readonly string[],
  remaining: RowsAhead<object>,
  maxRows: number,
): AsyncGenerator<string> {
  let isComplete = false;
  try {
    yield SHEET_HEAD + rowXml(1, columns, BOLD);
    for (let last = 1; last < maxRows;) {
      const rows = await remaining.take(maxRows - last);
      if (rows.length === 0) break;
      const first = last + 1;
      last += rows.length;
      yield rows
        .map((row, i) =>
          rowXml(
            first + i,
            columns.map((column) => cellOf(row, column as keyof typeof row)),
          ),
        )
        .join('');
    }
    yield SHEET_FOOT;
    isComplete = true;
  } finally {
    if (!isComplete) await remaining.close();
  }
}
