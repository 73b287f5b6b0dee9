import type { Entity } from '../../model/entity.ts';
import { DERIVED_ATTRIBUTES, LINK_ATTRIBUTES } from './attributes.ts';
import { cellOf, type Cell } from './cell.ts';
import { csvLine } from './csv.ts';
import type { Format, OutLink, Pieces } from './format.ts';
import { losses } from './losses.ts';
import { guarded } from './spreadsheet-text.ts';
import { zip } from './zip.ts';

/** Columns by their header, in the order of the file. */
type Columns<T> = Readonly<Record<string, (row: T) => Cell>>;

/** Fields with a built-in column in Gephi are not attributes. */
const { name: _name, ...NODE } = DERIVED_ATTRIBUTES;
const { type: _type, label: _label, confidence: _confidence, ...EDGE } = LINK_ATTRIBUTES;

const NODES: Columns<Entity> = {
  Id: ({ id }) => id,
  Label: ({ name }) => name,
  ...columns<Entity>(NODE),
};

/** Gephi reads `Type` as the direction, and distinguishes parallel links by `Kind`. */
const EDGES: Columns<OutLink> = {
  Source: ({ from }) => from,
  Target: ({ to }) => to,
  Type: ({ symmetric }) => (symmetric ? 'Undirected' : 'Directed'),
  Kind: ({ type }) => type,
  Id: ({ id }) => id,
  Label: ({ label }) => label,
  Weight: ({ confidence }) => confidence,
  ...columns<OutLink>(EDGE),
};

/**
 * The two tables that Gephi's spreadsheet import reads, nodes.csv before edges.csv
 * (https://gephi.org/users/supported-graph-formats/spreadsheet), as CSV (RFC 4180) in UTF-8. A link's weight
 * is its confidence.
 */
export const gephiCsv: Format = {
  name: 'CSV for Gephi',
  extension: 'gephi.zip',
  mediaType: 'application/zip',
  binary: true,
  losses: losses(
    'LOSS_CLAIMS',
    'LOSS_LISTS',
    'LOSS_FORMULAS',
    'LOSS_GEPHI_BACKSLASH',
    'LOSS_GEPHI_TYPES',
    'LOSS_GEPHI_MERGES',
  ),
  write: ({ entities, links }) =>
    zip([
      { name: 'nodes.csv', pieces: table(NODES, entities()) },
      { name: 'edges.csv', pieces: table(EDGES, links()) },
    ]),
};

function columns<T extends object>(attributes: Partial<Record<keyof T, unknown>>): Columns<T> {
  const names = Object.keys(attributes) as (keyof T & string)[];
  return Object.fromEntries(names.map((name) => [name, (row: T) => cellOf(row, name)]));
}

async function* table<T>(columns: Columns<T>, rows: Pieces<T>): AsyncGenerator<string> {
  const cells = Object.values(columns);
  yield csvLine(Object.keys(columns));
  for await (const piece of rows)
    yield piece.map((row) => csvLine(cells.map((of) => text(of(row))))).join('');
}

const text = (cell: Cell) =>
  typeof cell === 'string' ? guarded(cell).replaceAll('\\', '\\\\') : String(cell ?? '');
