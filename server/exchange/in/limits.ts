/** What a file that comes in may be. Each stops a file that would take the server's memory or time. */
export interface ImportLimits {
  /** Length of the file, and of what an archive unpacks to. */
  readonly bytes: number;
  /** Rows of all tables together. One import is one transaction, so the database has to hold it. */
  readonly rows: number;
}

/** Cells of one row, and attributes of one element. */
export const MAX_COLUMNS = 1_000;
/** Defaults of a graph file: each is a value of every row without its own. */
export const MAX_FALLBACKS = 100;
/** Properties of one JSON object with what lies within it, values in one element, and UTF-16 units of the name of one, `outer.inner`, of a column or a table. */
export const MAX_FIELDS = 10_000;
export const MAX_NAME = 1_000;
/** UTF-16 units of one cell, and of one line of a text file. */
export const MAX_CELL = 100_000;
export const MAX_RECORD = 4_000_000;
/** Elements inside elements, objects inside objects. */
export const MAX_DEPTH = 100;
/** Entries of an archive. */
export const MAX_ENTRIES = 1_000;
/**
 * How much longer unpacked data is than packed, and how much is unpacked before that is asked. Sheets are ten to
 * fifty times as long; Apache POI draws the line at a hundred too.
 */
export const MAX_RATIO = 100;
export const UNPACKED_FREELY = 4 * 2 ** 20;

/** What holds where no setting says otherwise. */
export const DEFAULT_LIMITS: ImportLimits = { bytes: 256 * 2 ** 20, rows: 500_000 };
