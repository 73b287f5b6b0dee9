/** Limits of a file to import, against files that would exhaust the server's memory or time. */
export interface ImportLimits {
  /** Maximum size of the file, and of the unpacked contents of an archive. */
  readonly bytes: number;
  /** Maximum rows of all tables together. An import is one transaction, which the database holds in memory. */
  readonly rows: number;
}

/** Maximum columns per table, and attributes per XML element. */
export const MAX_COLUMNS = 1_000;
/** Maximum default values per graph file: every row without a value of its own gets each of them. */
export const MAX_DEFAULTS = 100;
/** Maximum properties per JSON object, nested ones included, values per XML element, and cells per CSV row. */
export const MAX_FIELDS = 10_000;
/** Maximum UTF-16 units of the name of a column or table, and of the path of a property, `outer.inner`. */
export const MAX_NAME = 1_000;
/** Maximum UTF-16 units per cell. */
export const MAX_CELL = 100_000;
/** Maximum UTF-16 units per line, row, JSON object or piece of XML. */
export const MAX_RECORD = 4_000_000;
/** Maximum nesting of XML elements and JSON objects. */
export const MAX_DEPTH = 100;
/** Maximum files per archive. */
export const MAX_ENTRIES = 1_000;
/** Maximum compression ratio. Sheets compress 10:1 to 50:1; Apache POI has the same limit. */
export const MAX_RATIO = 100;
/** Unpacked bytes from which on the ratio is checked: small files may exceed it. */
export const RATIO_CHECKED_FROM = 4 * 2 ** 20;

/** The limits without settings. */
export const DEFAULT_LIMITS: ImportLimits = { bytes: 256 * 2 ** 20, rows: 500_000 };
