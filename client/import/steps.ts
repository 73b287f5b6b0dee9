import { addToCanvas } from '../actions/canvas.ts';
import { refresh } from '../actions/case.ts';
import { save } from '../actions/export.ts';
import { runWrite } from '../actions/updates.ts';
import { runAction, runInBackground, announce } from '../actions/run.ts';
import { sendOperation, ServerUnreachable, ApiError } from '../api/ask.ts';
import type { ImportsQuery } from '../api/generated.ts';
import { refetchQuery } from '../api/server.ts';
import { LoadError } from '../state/lazy-load.ts';
import { setState as setWorkspace } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';
import type { ImportAnswer, ImportFormat } from '../api/import-answer.ts';
import type { Encoding } from './formats.ts';
import { canImportTogether, NO_JOB, useJob, type Busy, type Failure, type Job } from './job.ts';
import { withSame } from './same.ts';
import { requestPreview, requestReport, runImport, UnreadableFile, type Upload } from './send.ts';

/** Time for the server to notice that the request was aborted, in ms. */
const ABORT_GRACE_MS = 500;

const { getState: job, setState: setJob } = useJob;

/** Starts an import with the chosen files, unless an import is being written. */
export function startWith(chosen: readonly File[]): void {
  if (job().busy?.what === 'import') return;
  const files = canImportTogether(chosen) ? chosen : chosen.slice(0, 1);
  startPreview({ chosen, files, next: chosen.slice(files.length) });
}

/** Continues with the next of the files that are imported separately. */
export function continueWithNext(): void {
  const { chosen, next } = job();
  startPreview({ chosen, files: next.slice(0, 1), next: next.slice(1) });
}

/** Imports files together although they do not refer to each other; the mapping may join them. */
export function importTogether(): void {
  const { chosen, files, next } = job();
  setJob({ ...NO_JOB, chosen, files: [...files, ...next] });
  void loadPreview(false, true);
}

function startPreview(files: Pick<Job, 'chosen' | 'files' | 'next'>): void {
  job().busy?.stop();
  setJob({ ...NO_JOB, ...files });
  void loadPreview();
}

export function startOver(): void {
  job().busy?.stop();
  setJob(NO_JOB);
}

export function setFormat(format: ImportFormat | null): void {
  setJob({ format });
  if (job().files.length > 0) void loadPreview();
}

export function setEncoding(encoding: Encoding | null): void {
  setJob({ encoding });
  if (job().files.length > 0) void loadPreview(job().preview !== null && job().edited);
}

export const editMapping = (mapping: string) => setJob({ mapping, edited: true, failure: null });

export async function loadMapping(file: File): Promise<void> {
  setJob({ mapping: await file.text(), mappingFrom: 'FILE', edited: false, failure: null });
}

export function saveMapping(): void {
  save(`${stem()}.mapping.yaml`, new Blob([job().mapping], { type: 'application/yaml' }));
}

export const backTo = (step: Job['step']) => setJob({ step, failure: null, stopped: null });
export const setSkipInvalid = (skip: boolean) => setJob({ skip, failure: null });
export const dismiss = (id: string) =>
  setJob(({ different }) => ({ different: new Set([...different, id]) }));
export const restoreDismissed = () => setJob({ different: new Set() });

/** Marks a new entity as the same as an existing one, or undoes that with null. */
export async function markSame(id: string, candidate: string | null): Promise<void> {
  try {
    const mapping = await withSame(job().mapping, id, candidate);
    setJob(({ same: { [id]: _, ...others } }) => ({
      mapping,
      same: candidate === null ? others : { ...others, [id]: candidate },
      failure: null,
    }));
  } catch (error) {
    setJob({ failure: failureOf(error, 'same') });
  }
}

/**
 * Loads a preview of the files. With `keep`, the current mapping stays. Files that do not belong together are
 * imported separately, unless `asOne` is true.
 */
export const loadPreview = (keep = false, asOne = job().preview !== null) =>
  runTask('preview', async (signal) => {
    if (keep) return setJob({ preview: await requestPreview(currentUpload(), signal) });
    let preview = await requestPreview(withoutMapping(currentUpload()), signal);
    const { files } = job();
    if (files.length > 1 && !preview.together && !asOne) {
      setJob({ files: files.slice(0, 1), next: files.slice(1) });
      preview = await requestPreview(withoutMapping(currentUpload()), signal);
    }
    const { mapping, mappingFrom } = preview;
    setJob({ preview, mapping: mapping ?? '', mappingFrom, edited: false, step: 'mapping' });
    // Chasqui JSONL needs no mapping.
    if (mapping === null) void check();
  });

/** Starts a dry run. */
export const check = () =>
  runTask('check', async (signal) => {
    const { mapping } = job();
    const outcome = await runImport('/import/check', currentUpload(), signal, setProgress);
    setJob({ checked: { outcome, mapping }, same: {}, step: 'check', stopped: null });
  });

/** Saves the result for every row as CSV. */
export const saveReport = () =>
  runTask('report', async (signal) => {
    const report = await requestReport(currentUpload(), signal);
    save(`${stem()}.check.csv`, report);
  });

/** Imports the files, without the invalid rows if those are skipped. */
export const importNow = (): Promise<void> => runWrite(importFiles);

async function importFiles(): Promise<void> {
  const { checked, skip } = job();
  let previousImport: string | undefined;
  setJob({ stopped: null });
  const stopped = await runTask('import', async (signal) => {
    previousImport = writtenAt(await sendOperation('Imports', {}, signal), checked);
    const sent = currentUpload();
    const fields = { ...sent.fields, skip: String(skip) };
    const done = await runImport('/import', { ...sent, fields }, signal, setProgress);
    setJob({ done, step: 'done' });
    await runInBackground(refresh);
    announce(wordsNow().importing.importedClaims(done.newClaims + done.reinstated));
  });
  if (!stopped) return;
  // An import that completed before the server noticed the abort stays, and is reported.
  await new Promise((resolve) => setTimeout(resolve, ABORT_GRACE_MS));
  await runAction(async () => {
    const tooLate = writtenAt(await refetchQuery('Imports', {}), checked) !== previousImport;
    if (tooLate) await refresh();
    setJob({ stopped: { tooLate } });
  });
}

/** The time of the last import of the file, according to the server. */
const writtenAt = ({ imports }: ImportsQuery, checked: Job['checked']): string | undefined =>
  imports.find(({ id }) => id === checked?.outcome.importId)?.importedAt;

/** Adds the imported entities to the canvas and selects them, as one undo step. */
export function show({ entities }: ImportAnswer): void {
  setWorkspace({ dialog: null });
  if (job().next.length === 0) setJob(NO_JOB);
  void runAction(() => addToCanvas(entities, (view) => ({ ...view, selection: [...entities] })));
}

function currentUpload(): Upload {
  const { files, format, encoding, mapping } = job();
  const fields = { ...(mapping && { mapping }), ...(format && { format }), ...(encoding && { encoding }) };
  return { files, fields };
}

const withoutMapping = ({ files, fields: { mapping: _, ...fields } }: Upload): Upload => ({ files, fields });

/** Base name for the files that are saved. */
const stem = () =>
  job()
    .files.map(({ name }) => name.replace(/\.[^.]*$/, ''))
    .join('+');

const setProgress = (progress: NonNullable<Busy['progress']>) =>
  setJob(({ busy }) => ({ busy: busy && { ...busy, progress } }));

/** Runs a long request. Returns true if it was stopped. A failure is stored for display. */
async function runTask(what: Busy['what'], doing: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const abort = new AbortController();
  const current: Busy = { what, progress: null, stop: () => abort.abort() };
  setJob({ busy: current, failure: null });
  const isCurrent = () => job().busy?.stop === current.stop;
  try {
    await doing(abort.signal);
  } catch (error) {
    if (abort.signal.aborted) return true;
    const failure = failureOf(error, what);
    if (isCurrent()) setJob({ failure });
  } finally {
    if (isCurrent()) setJob({ busy: null });
  }
  return false;
}

function failureOf(error: unknown, of: Failure['of']): Failure {
  const words = wordsNow().importing;
  if (error instanceof ApiError) return { of, message: error.message, problems: error.problems };
  if (error instanceof ServerUnreachable)
    return { of, message: of === 'import' ? words.noAnswerWriting : words.noAnswer, problems: [] };
  if (error instanceof LoadError)
    return { of, message: wordsNow().notices.notLoaded(error.upgraded), problems: [] };
  if (error instanceof UnreadableFile) return { of, message: words.unreadable, problems: [] };
  throw error;
}
