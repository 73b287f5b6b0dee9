import type { Message } from '../../model/messages.ts';
import type { ImportLimits } from './limits.ts';

/** Something about how a file was read that a person should know: a code, and the parameters of its message. */
export type ReadNote =
  | { readonly code: 'LINE_SKIPPED'; readonly at: string; readonly text: string }
  | { readonly code: 'COMMENTS_SKIPPED'; readonly at: string; readonly count: number }
  | { readonly code: 'NO_HEADER'; readonly at: string; readonly text: string };

/** Maximum characters of text per note. */
export const NOTE_TEXT = 200;

/** A file to import, on disk. */
export interface InFile {
  /** Where it is stored; never shown to people. */
  readonly path: string;
  /** The name that its sender gave it, without folders. */
  readonly name: string;
  readonly bytes: number;
  /** CSV files that are read together, one table each; undefined for a single file. */
  readonly parts?: readonly Pick<InFile, 'path' | 'name' | 'bytes'>[] | undefined;
  readonly limits: ImportLimits;
  /** As the sender or the mapping states it for a text file; detected when undefined. */
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** Columns that the mapping names: a record that contains one is a header. */
  readonly named?: ReadonlySet<string> | undefined;
  readonly note?: ((note: ReadNote) => void) | undefined;
  /** Called with the delimiter of each CSV file before its first row. */
  readonly onDelimiter?: ((delimiter: string) => void) | undefined;
  /** For a preview: the rows per table that are enough, in formats where the next table can be read without the rest. */
  readonly rowsPerTable?: number | undefined;
  /** Aborts reading between two pieces. */
  readonly signal?: AbortSignal | undefined;
}

/** Encodings of text files, with their labels (https://encoding.spec.whatwg.org/#names-and-labels). */
export const LABELS = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  // As WHATWG defines it: files called Latin-1 are usually windows-1252.
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

/** The value of a cell: a text, or several. A row has no empty cells. */
export type Cell = string | readonly string[];

/** Cells by column, in the order of the file: an object would put columns such as `2013` first. */
export type Cells = ReadonlyMap<string, Cell>;

/** One row of a table. Graph files have the tables `nodes` and `edges`; other formats one per type of record. */
export interface Row {
  readonly table: string;
  readonly cells: Cells;
  /** All columns of its table, where a header lists them. */
  readonly columns?: readonly string[];
  /** Columns whose cell is a number by its type, so that its text has a decimal point. */
  readonly numbers?: ReadonlySet<string>;
  /** Its position: `a.csv:12`, `a.xlsx:Sheet1:12`, `a.json:objects[3]`. */
  readonly place: string;
  /** Why the row cannot be imported. */
  readonly problem?: Message;
}

/** Reads one format. */
export interface Reader {
  readonly name: string;
  /** Without the dot; the longest matching one decides. */
  readonly extensions: readonly string[];
  /**
   * Yields the rows in pieces. Throws InvalidInput with the position where the file is not of this format, is
   * damaged, or exceeds a limit.
   */
  read(file: InFile): AsyncIterable<readonly Row[]>;
}

/** Maximum rows in memory at a time. */
export const ROWS_PER_PIECE = 1_000;
