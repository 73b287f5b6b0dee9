import type { ImportLimits } from './limits.ts';

/** Something about how a file was read that a person should know, with what its words need. */
export type ReadNote =
  | { readonly code: 'LINE_SKIPPED'; readonly at: string; readonly text: string }
  | { readonly code: 'COMMENTS_SKIPPED'; readonly at: string; readonly count: number }
  | { readonly code: 'NO_HEADER'; readonly at: string; readonly text: string };

/** Longest text that a note shows. */
export const NOTE_TEXT = 200;

/** A file that comes in, as it lies on disk while it is read. */
export interface InFile {
  /** Where it lies; nothing of this is shown. */
  readonly path: string;
  /** What the person calls it, without folders. */
  readonly name: string;
  readonly bytes: number;
  /** CSV files that are read together, each a table; of one file alone, none. */
  readonly parts?: readonly Pick<InFile, 'path' | 'name' | 'bytes'>[] | undefined;
  readonly limits: ImportLimits;
  /** What the person or the mapping states of a text file; recognised where neither does. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** Columns that the mapping names: a record that has one is a header. */
  readonly named?: ReadonlySet<string> | undefined;
  readonly note?: ((note: ReadNote) => void) | undefined;
  /** For a preview: how many rows of a table are enough where the next one can be read without the rest. */
  readonly rowsPerTable?: number | undefined;
  /** Stops the reading between two pieces. */
  readonly signal?: AbortSignal | undefined;
}

/** Encodings of text files, each with its label in https://encoding.spec.whatwg.org/#names-and-labels. */
export const LABELS = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  // As WHATWG has it, and as the files are in truth.
  'latin-1': 'windows-1252',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'windows-1258': 'windows-1258',
  'iso-8859-2': 'iso-8859-2',
  'iso-8859-5': 'iso-8859-5',
  'iso-8859-6': 'iso-8859-6',
  'iso-8859-7': 'iso-8859-7',
  'iso-8859-8': 'iso-8859-8',
  'iso-8859-15': 'iso-8859-15',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  ibm866: 'ibm866',
  macintosh: 'macintosh',
  shift_jis: 'shift_jis',
  'euc-jp': 'euc-jp',
  'iso-2022-jp': 'iso-2022-jp',
  gb18030: 'gb18030',
  big5: 'big5',
  'euc-kr': 'euc-kr',
} as const;
export type Encoding = keyof typeof LABELS;
export const ENCODINGS = Object.keys(LABELS) as readonly Encoding[];

/** What a cell holds: text, or several of it. An empty one is not there. */
export type Cell = string | readonly string[];

/** Cells by column, in the order of the file: an object would put columns such as `2013` before all others. */
export type Cells = ReadonlyMap<string, Cell>;

/** One row of a table. Graph files have the tables `nodes` and `edges`; others one a sort of thing. */
export interface Row {
  readonly table: string;
  readonly cells: Cells;
  /** All columns of its table, where a header tells them. */
  readonly columns?: readonly string[];
  /** Columns that hold a number by their type, so that its text has a decimal point. */
  readonly numbers?: ReadonlySet<string>;
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
