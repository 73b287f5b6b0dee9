import type { ImportLimits } from './limits.ts';

/** A file that comes in, as it lies on disk while it is read. */
export interface InFile {
  /** Where it lies; nothing of this is shown. */
  readonly path: string;
  /** What the person calls it, without folders. */
  readonly name: string;
  readonly bytes: number;
  readonly limits: ImportLimits;
  /** What the mapping tells of a text file; recognised where it does not. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** Stops the reading between two pieces. */
  readonly signal?: AbortSignal | undefined;
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'latin-1'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a cell holds: text, or several of it. An empty one is not there. */
export type Cell = string | readonly string[];

/** One row of a table. Graph files have the tables `nodes` and `edges`; others one a sort of thing. */
export interface Row {
  readonly table: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** All columns of its table, where a header tells them. */
  readonly columns?: readonly string[];
  /** Where it is: `a.csv:12`, `a.xlsx:Sheet1:12`, `a.json:objects[3]`. */
  readonly place: string;
  /** Why the row cannot be taken as it is. */
  readonly broken?: string;
}

/** A table before its rows: columns in order. */
export interface TableHead {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Reads one format. */
export interface Reader {
  readonly name: string;
  /** Without the dot; the longest that fits tells the format. */
  readonly extensions: readonly string[];
  /**
   * The rows, some at a time. Throws InvalidInput naming the place where the file is no such file, is broken,
   * or goes over a limit.
   */
  read(file: InFile): AsyncIterable<readonly Row[]>;
}

/** Rows in memory at once. */
export const PIECE = 1_000;
