import { showFailure } from '../actions/run.ts';
import { later } from '../state/later.ts';
import { closeDialog, setState, useWorkspace, type Dialog } from '../state/store.ts';
import { Boundary, loadedLater } from '../ui/LoadedLater.tsx';
import { wordsNow } from '../words/words.ts';

const loads = {
  palette: later(() => import('./Palette.tsx').then((m) => m.Palette)),
  shortcuts: later(() => import('./Shortcuts.tsx').then((m) => m.Shortcuts)),
  permalink: later(() => import('./Permalink.tsx').then((m) => m.Permalink)),
  many: later(() => import('./Many.tsx').then((m) => m.Many)),
  record: later(() => import('../record/RecordClaim.tsx').then((m) => m.RecordClaim)),
  retract: later(() => import('../record/Retract.tsx').then((m) => m.Retract)),
  import: later(() => import('../import/ImportFiles.tsx').then((m) => m.ImportFiles)),
  imports: later(() => import('../import/Imports.tsx').then((m) => m.Imports)),
  retractImport: later(() => import('../import/RetractImport.tsx').then((m) => m.RetractImport)),
};
/** What loads each dialog. */
export const DIALOG_LOADS: readonly (() => Promise<unknown>)[] = Object.values(loads);

const Palette = loadedLater(loads.palette);
const Shortcuts = loadedLater(loads.shortcuts);
const Permalink = loadedLater(loads.permalink);
const Many = loadedLater(loads.many);
const RecordClaim = loadedLater(loads.record);
const Retract = loadedLater(loads.retract);
const ImportFiles = loadedLater(loads.import);
const Imports = loadedLater(loads.imports);
const RetractImport = loadedLater(loads.retractImport);

/** Closes a dialog that failed, and offers to open it again. */
function closeFailed(dialog: Dialog, error: unknown): void {
  const reopen = () => setState({ dialog });
  closeDialog();
  if (!showFailure(error, reopen))
    setState({ problem: { message: wordsNow().notices.dialogFailed, retry: reopen } });
}

/** The dialog that is open, loaded when it is first wanted. When it fails, the page behind it stays as it is. */
export function Dialogs() {
  const dialog = useWorkspace((s) => s.dialog);
  if (!dialog) return null;
  return (
    <Boundary key={dialog.show} onFailed={(error) => closeFailed(dialog, error)}>
      {dialog.show === 'palette' && <Palette />}
      {dialog.show === 'shortcuts' && <Shortcuts />}
      {dialog.show === 'permalink' && <Permalink />}
      {dialog.show === 'many' && <Many {...dialog} />}
      {dialog.show === 'record' && <RecordClaim start={dialog.draft} />}
      {dialog.show === 'retract' && <Retract claim={dialog.claim} />}
      {dialog.show === 'import' && <ImportFiles files={dialog.files} />}
      {dialog.show === 'imports' && <Imports />}
      {dialog.show === 'retractImport' && <RetractImport {...dialog} />}
    </Boundary>
  );
}
