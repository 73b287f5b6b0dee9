import type { Entity, Source } from '../../model/entity.ts';
import { ENTITY_ATTRIBUTES, LINK_ATTRIBUTES } from './attributes.ts';
import { cellOf } from './cell.ts';
import {
  PARTIES_OF_A_PART,
  type Format,
  type OutClaim,
  type OutGraph,
  type OutLink,
  type Pieces,
} from './format.ts';
import { rowsAhead, type RowsAhead } from './rows-ahead.ts';
import { rowXml, SHEET_FOOT, SHEET_HEAD } from './sheet-xml.ts';
import { partsAfter, partsBefore, sheetPath } from './xlsx-parts.ts';
import { zip, type ZipEntry } from './zip.ts';

/** Most rows of a sheet, its header among them. */
export const MOST_ROWS = 1_048_576;
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
  'stance',
  'hedge',
  'credibility',
  'credibilityReason',
  'statement',
  'source',
  'attributedTo',
  'origin',
  'locator',
  'happened',
  'claimed',
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

/** A sheet: the fields of its rows in the order of its columns, and where the rows come from. */
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
 * An Excel workbook (Office Open XML, ISO/IEC 29500 transitional): a sheet each for entities, links, claims and
 * sources, with a header; where there are more rows than a sheet holds, they go on in `Claims 2`. Numbers and
 * booleans are such cells, and all else is text, which is never a formula.
 */
export const xlsx: Format = {
  name: 'Excel workbook',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  losses: [
    'Lists (aliases, sources, speakers, qualifiers) are text with one item per line.',
    'Text longer than 32,767 characters, the maximum of a cell, is truncated and ends in an ellipsis.',
    'Days and times are text, because Excel has no dates before 1900 and none that are known only by year or month.',
    'Disputes and imports are not in the file. A claim has the id of its import.',
    'In a part of the graph, speakers and outlets outside it are named by id only.',
    PARTIES_OF_A_PART,
  ],
  write: (graph) => zip(workbook(graph)),
};

/** The files of a workbook whose sheets have `mostRows` rows at most, header included. */
export function* workbook(graph: OutGraph, mostRows = MOST_ROWS): Generator<ZipEntry> {
  yield* partsBefore(graph);
  const names: string[] = [];
  for (const { name, columns, rows } of SHEETS) {
    const left = rowsAhead(rows(graph));
    for (let part = 1; part === 1 || !left.done; part++) {
      names.push(part === 1 ? name : `${name} ${part}`);
      yield { name: sheetPath(names.length), pieces: sheet(columns, left, mostRows) };
    }
  }
  yield* partsAfter(names);
}

async function* sheet(
  columns: readonly string[],
  left: RowsAhead<object>,
  mostRows: number,
): AsyncGenerator<string> {
  let written = false;
  try {
    yield SHEET_HEAD + rowXml(1, columns, BOLD);
    for (let last = 1; last < mostRows;) {
      const rows = await left.take(mostRows - last);
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
    written = true;
  } finally {
    if (!written) await left.close();
  }
}
