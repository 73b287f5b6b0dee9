/**
 * What `/import/preview`, `/import/check` and `/import` answer, as JSON. Types alone and without imports:
 * `npm run generate` copies this file to the client.
 */

export type ImportFormat = 'JSONL' | 'CSV' | 'XLSX' | 'GRAPHML' | 'GEXF' | 'STIX' | 'FTM';

/** Something about how a file was read that a person should know, with the parameters of its message. */
export type ReadNote =
  | { readonly code: 'LINE_SKIPPED'; readonly at: string; readonly text: string }
  | { readonly code: 'COMMENTS_SKIPPED'; readonly at: string; readonly count: number }
  | { readonly code: 'NO_HEADER'; readonly at: string; readonly text: string };

/** A sentence for people: a code, the values in it, and the sentence in English. */
export interface Message {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly message: string;
}

/** A message with the place that it is about: a field, or a position in a file. Empty where that is clear. */
export interface PlacedMessage extends Message {
  readonly at: string;
}

/** A table of a file, from its first rows. */
export interface PreviewTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The first values of each column. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** Rows that were read; not all of a large spreadsheet. */
  readonly seen: number;
}

/** The import whose mapping is used again, because its file had the same columns. */
export interface PreviousMapping {
  readonly import: string;
  readonly file: string;
  readonly importedAt: string;
  /** Keys that describe the other file alone and were removed. */
  readonly leftOut: readonly string[];
}

export interface Preview {
  readonly format: ImportFormat;
  readonly encoding: string | null;
  /** Where the encoding is a guess: a line by which a person can judge it. */
  readonly encodingSample: string | null;
  readonly delimiter: string | null;
  /** Digest of its tables and columns. */
  readonly shape: string | null;
  readonly tables: readonly PreviewTable[];
  /** Whether the whole file was read. */
  readonly whole: boolean;
  /** As YAML; null for a format that needs none. */
  readonly mapping: string | null;
  readonly mappingFrom: 'IMPORT' | 'BUILT_IN' | 'PROPOSED' | null;
  readonly mappingOf: PreviousMapping | null;
  readonly readNotes: readonly ReadNote[];
  /** Whether several files are one data set; otherwise each should be imported by itself. */
  readonly together: boolean;
}

/**
 * The result for a row. ADDED: something in it is new. MATCHED: everything it states is recorded. CONFLICTING: it
 * contradicts what is recorded, or another row. REFUSED: it is invalid.
 */
export type RowState = 'ADDED' | 'MATCHED' | 'CONFLICTING' | 'REFUSED';

/** A new entity that may be in the graph under another id. */
export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly candidate: string;
  readonly candidateName: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: readonly Message[];
}

export interface UnknownColumn {
  readonly table: string;
  readonly column: string;
  /** The path in the mapping that names it, such as `links.0.object`. */
  readonly at: string;
}

export interface UnreadColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface ReportedRow {
  readonly place: string;
  readonly state: RowState;
  readonly why: readonly PlacedMessage[];
}

/** What an import did or, on a dry run, would do. */
export interface ImportAnswer {
  readonly importId: string;
  /** The file was restored into an empty graph with its own imports; it is not an import that can be retracted. */
  readonly restored: boolean;
  readonly sha256: string;
  readonly format: ImportFormat;
  readonly dryRun: boolean;
  readonly graphVersion: number;
  readonly encoding: string | null;
  readonly encodingSample: string | null;
  readonly mappingFrom: Preview['mappingFrom'] | 'GIVEN';
  readonly mappingOf: PreviousMapping | null;
  readonly rows: number;
  readonly states: Readonly<Record<RowState, number>>;
  readonly newEntities: number;
  readonly newSources: number;
  readonly newClaims: number;
  readonly reinstated: number;
  readonly duplicates: readonly Duplicate[];
  /** Columns that the mapping names and the file does not have. */
  readonly unknownColumns: readonly UnknownColumn[];
  /** Columns with values that the mapping does not read. */
  readonly unreadColumns: readonly UnreadColumns[];
  readonly readNotes: readonly ReadNote[];
  /** Ids of entities that are new, or that new claims are about: the first of `entitiesTotal`. */
  readonly entities: readonly string[];
  readonly entitiesTotal: number;
  /** Rows with problems or notes: the first of `tableTotal`. */
  readonly table: readonly ReportedRow[];
  readonly tableTotal: number;
}

/** `wait`: `done` imports are ahead of this one. */
export interface ImportProgress {
  readonly phase: 'wait' | 'read' | 'check' | 'write';
  readonly done: number;
  readonly total: number | null;
}

/** A line of an answer as application/x-ndjson: any number of `progress`, then one `result` or `error`. */
export type ImportLine =
  | { readonly progress: ImportProgress }
  | { readonly result: ImportAnswer }
  | {
      readonly error: {
        readonly code: string;
        readonly message: string;
        readonly problems?: readonly PlacedMessage[];
      };
    };
