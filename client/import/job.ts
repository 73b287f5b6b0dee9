import { create } from 'zustand';
import type { Problem } from '../api/ask.ts';
import type { Duplicate, ImportAnswer, ImportFormat, ImportProgress, Preview } from '../api/import-answer.ts';
import type { Encoding } from './formats.ts';

export const STEPS = ['file', 'mapping', 'check', 'done'] as const;
type Step = (typeof STEPS)[number];

/** Where a mapping is from: what the look at the file gave, or a file of its own. */
type MappingFrom = NonNullable<Preview['mappingFrom']> | 'FILE';

/** What is asked of the server, until it answers or is stopped. */
export interface Busy {
  readonly what: 'preview' | 'check' | 'import' | 'report';
  readonly progress: ImportProgress | null;
  readonly stop: () => void;
}

/** Why something could not be done; the file and the mapping are kept. */
export interface Failure {
  readonly of: Busy['what'] | 'same';
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** Files on their way in, from choosing them until they are done; it outlives the dialog. */
export interface Job {
  /** The files as they were chosen. */
  readonly chosen: readonly File[];
  /** Those that are imported now, as one: all that were chosen where they belong together, else one of them. */
  readonly files: readonly File[];
  /** Those that are imported after these, one at a time. */
  readonly next: readonly File[];
  /** As a person told it; null where it is recognised. */
  readonly format: ImportFormat | null;
  /** As a person stated it; null where it is recognised. */
  readonly encoding: Encoding | null;
  readonly step: Step;
  readonly preview: Preview | null;
  readonly mapping: string;
  readonly mappingFrom: MappingFrom | null;
  /** It was changed by hand since. */
  readonly edited: boolean;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** What it would do, by the mapping that was checked. */
  readonly checked: { readonly outcome: ImportAnswer; readonly mapping: string } | null;
  /** Likely duplicates that are said to be the same, with what, and those that are not. */
  readonly same: Readonly<Record<string, string>>;
  readonly different: ReadonlySet<string>;
  /** Take the rows that can be taken. */
  readonly skip: boolean;
  readonly done: ImportAnswer | null;
  /** It was stopped while it was written; true where that came too late. */
  readonly stopped: { readonly tooLate: boolean } | null;
}

export const NO_JOB: Job = {
  chosen: [],
  files: [],
  next: [],
  format: null,
  encoding: null,
  step: 'file',
  preview: null,
  mapping: '',
  mappingFrom: null,
  edited: false,
  busy: null,
  failure: null,
  checked: null,
  same: {},
  different: new Set(),
  skip: false,
  done: null,
  stopped: null,
};

export const useJob = create<Job>(() => NO_JOB);

const TABLE_NAME = /\.(csv|tsv|txt)$/i;

/** Whether files can be imported as one: CSV files, each with a name of its own. */
export const canImportTogether = (files: readonly File[]) =>
  files.length > 1 &&
  files.every(({ name }) => TABLE_NAME.test(name)) &&
  new Set(files.map(({ name }) => name)).size === files.length;

/** The files of an import by name, as the server names them. */
export const nameOf = (files: readonly File[]) => files.map(({ name }) => name).join(' + ');

/** Rows that an import of all or nothing would stop at. */
export const refusedRows = ({ states }: ImportAnswer) => states.REFUSED + states.CONFLICTING;

/** Whether the mapping is another than the one that was checked. */
export const isStale = ({ checked, mapping }: Job) => checked !== null && checked.mapping !== mapping;

/** Likely duplicates that nobody has said to be different. */
export const openDuplicates = ({ checked, different }: Job): readonly Duplicate[] =>
  checked?.outcome.duplicates.filter(({ id }) => !different.has(id)) ?? [];
