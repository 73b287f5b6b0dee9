import type { Problem } from '../api/ask.ts';

/** Formats that files come in, each by its name, the same in every language. */
export const IN_FORMATS = {
  CSV: 'CSV',
  XLSX: 'Excel (XLSX)',
  GRAPHML: 'GraphML',
  GEXF: 'GEXF',
  STIX: 'STIX 2.1',
  FTM: 'FollowTheMoney',
  JSONL: 'Chasqui JSONL',
} as const;
export type InFormat = keyof typeof IN_FORMATS;

/** Encodings that a person can state for a text file. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'latin-1',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface PreviewTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** What each column holds in the first rows where it holds something. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  readonly seen: number;
}

/** Something about how the file was read that a person should know. */
export type ReadNote =
  | { readonly code: 'LINE_SKIPPED'; readonly at: string; readonly text: string }
  | { readonly code: 'COMMENTS_SKIPPED'; readonly at: string; readonly count: number }
  | { readonly code: 'NO_HEADER'; readonly at: string; readonly text: string };

/** What `/import/preview` answers: a look at the file, and the mapping to begin with. */
export interface Preview {
  readonly format: InFormat;
  readonly encoding: Encoding | null;
  /** Where the encoding is a guess: a line to judge it by. */
  readonly encodingSample: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly PreviewTable[];
  readonly whole: boolean;
  readonly mapping: string | null;
  readonly mappingFrom: 'IMPORT' | 'BUILT_IN' | 'PROPOSED' | null;
  /** The import that the mapping was kept from. */
  readonly mappingOf: { readonly file: string; readonly leftOut: readonly string[] } | null;
  readonly readNotes: readonly ReadNote[];
  /** Whether several files are one data set; else each should be imported by itself. */
  readonly together: boolean;
}

export const ROW_STATES = ['ADDED', 'MATCHED', 'CONFLICTING', 'REFUSED'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** Something new that may be in the graph under another id. */
export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly candidate: string;
  readonly candidateName: string;
  readonly score: number;
  readonly why: string;
}

export interface RowToSee {
  readonly place: string;
  readonly state: RowState;
  readonly why: readonly string[];
}

/** What `/import/check` and `/import` answer: what the file would do, or did. */
export interface Outcome {
  readonly importId: string;
  readonly restored: boolean;
  readonly rows: number;
  readonly states: Readonly<Record<RowState, number>>;
  readonly newEntities: number;
  readonly newSources: number;
  readonly newClaims: number;
  readonly reinstated: number;
  readonly duplicates: readonly Duplicate[];
  /** Columns that the mapping names and the file has not. */
  readonly unknownColumns: readonly {
    readonly table: string;
    readonly column: string;
    readonly at: string;
  }[];
  readonly table: readonly RowToSee[];
  readonly tableTotal: number;
  /** Ids of what is new or newly spoken of; the first of `entitiesTotal`. */
  readonly entities: readonly string[];
  readonly entitiesTotal: number;
}

export interface Progress {
  readonly phase: 'wait' | 'read' | 'check' | 'write';
  readonly done: number;
  readonly total: number | null;
}

/** A line of the answer to a long request. */
export type Line =
  | { readonly progress: Progress }
  | { readonly result: Outcome }
  | {
      readonly error: {
        readonly code: string;
        readonly message: string;
        readonly problems?: readonly Problem[];
      };
    };
