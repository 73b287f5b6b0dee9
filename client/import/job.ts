import { create } from 'zustand';
import type { Problem } from '../api/ask.ts';
import type { Duplicate, ImportAnswer, ImportFormat, ImportProgress, Preview } from '../api/import-answer.ts';
import type { Encoding } from './formats.ts';

export const STEPS = ['file', 'mapping', 'check', 'done'] as const;
type Step = (typeof STEPS)[number];

/** The origin of a mapping: the preview, or a file. */
type MappingFrom = NonNullable<Preview['mappingFrom']> | 'FILE';

/** The request that is running. */
export interface Busy {
  readonly what: 'preview' | 'check' | 'import' | 'report';
  readonly progress: ImportProgress | null;
  readonly stop: () => void;
}

/** A failed request; the file and the mapping are kept. */
export interface Failure {
  readonly of: Busy['what'] | 'same';
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** The state of an import, from the choice of files to its result. It is kept when the dialog is closed. */
export interface Job {
  /** The files that were chosen. */
  readonly chosen: readonly File[];
  /** The files of the current import: all that were chosen if they belong together, or else one of them. */
  readonly files: readonly File[];
  /** The files to import afterwards, one at a time. */
  readonly next: readonly File[];
  /** The format chosen by the user; null to detect it. */
  readonly format: ImportFormat | null;
  /** The encoding chosen by the user; null to detect it. */
  readonly encoding: Encoding | null;
  readonly step: Step;
  readonly preview: Preview | null;
  readonly mapping: string;
  readonly mappingFrom: MappingFrom | null;
  /** Whether the mapping was edited. */
  readonly edited: boolean;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** The result of the dry run, and the mapping that it used. */
  readonly checked: { readonly outcome: ImportAnswer; readonly mapping: string } | null;
  /** Likely duplicates marked as the same (existing id by new id), and those marked as different. */
  readonly same: Readonly<Record<string, string>>;
  readonly different: ReadonlySet<string>;
  /** Whether to skip rows that cannot be imported. */
  readonly skip: boolean;
  readonly done: ImportAnswer | null;
  /** Set if the import was stopped; `tooLate` if it had completed. */
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

/** Whether files can be imported together: CSV files with different names. */
export const canImportTogether = (files: readonly File[]) =>
  files.length > 1 &&
  files.every(({ name }) => TABLE_NAME.test(name)) &&
  new Set(files.map(({ name }) => name)).size === files.length;

/** The name of an import, as the server forms it from its files. */
export const nameOf = (files: readonly File[]) => files.map(({ name }) => name).join(' + ');

/** Number of rows that prevent an import unless they are skipped. */
export const refusedRows = ({ states }: ImportAnswer) => states.REFUSED + states.CONFLICTING;

/** Whether the mapping has changed since the dry run. */
export const isStale = ({ checked, mapping }: Job) => checked !== null && checked.mapping !== mapping;

/** Likely duplicates that are not marked as different. */
export const openDuplicates = ({ checked, different }: Job): readonly Duplicate[] =>
  checked?.outcome.duplicates.filter(({ id }) => !different.has(id)) ?? [];
