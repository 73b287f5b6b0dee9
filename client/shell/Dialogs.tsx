import { showFailure } from '../actions/run.ts';
import { lazyLoad } from '../state/lazy-load.ts';
import { closeDialog, setState, useWorkspace, type Dialog } from '../state/store.ts';
import { ErrorBoundary, lazyComponent } from '../ui/LazyComponent.tsx';
import { wordsNow } from '../words/words.ts';

const loads = {
  palette: lazyLoad(() => import('./Palette.tsx').then((m) => m.Palette)),
  shortcuts: lazyLoad(() => import('./Shortcuts.tsx').then((m) => m.Shortcuts)),
  permalink: lazyLoad(() => import('./Permalink.tsx').then((m) => m.Permalink)),
  many: lazyLoad(() => import('./ManyEntities.tsx').then((m) => m.ManyEntities)),
  record: lazyLoad(() => import('../record/RecordClaim.tsx').then((m) => m.RecordClaim)),
  retract: lazyLoad(() => import('../record/Retract.tsx').then((m) => m.Retract)),
  import: lazyLoad(() => import('../import/ImportFiles.tsx').then((m) => m.ImportFiles)),
  imports: lazyLoad(() => import('../import/Imports.tsx').then((m) => m.Imports)),
  retractImport: lazyLoad(() => import('../import/RetractImport.tsx').then((m) => m.RetractImport)),
};
/** The functions that load the dialogs. */
export const DIALOG_LOADS: readonly (() => Promise<unknown>)[] = Object.values(loads);

const Palette = lazyComponent(loads.palette);
const Shortcuts = lazyComponent(loads.shortcuts);
const Permalink = lazyComponent(loads.permalink);
const Many = lazyComponent(loads.many);
const RecordClaim = lazyComponent(loads.record);
const Retract = lazyComponent(loads.retract);
const ImportFiles = lazyComponent(loads.import);
const Imports = lazyComponent(loads.imports);
const RetractImport = lazyComponent(loads.retractImport);

/** Closes a dialog that failed, with a retry that opens it again. */
function closeFailed(dialog: Dialog, error: unknown): void {
  const reopen = () => setState({ dialog });
  closeDialog();
  if (!showFailure(error, reopen))
    setState({ problem: { message: wordsNow().notices.dialogFailed, retry: reopen } });
}

/** The open dialog, loaded when it is first opened. A failure does not affect the page behind it. */
export function Dialogs() {
  const dialog = useWorkspace((s) => s.dialog);
  if (!dialog) return null;
  return (
    <ErrorBoundary key={dialog.show} onFailed={(error) => closeFailed(dialog, error)}>
      {dialog.show === 'palette' && <Palette />}
      {dialog.show === 'shortcuts' && <Shortcuts />}
      {dialog.show === 'permalink' && <Permalink />}
      {dialog.show === 'many' && <Many {...dialog} />}
      {dialog.show === 'record' && <RecordClaim start={dialog.draft} />}
      {dialog.show === 'retract' && <Retract claim={dialog.claim} />}
      {dialog.show === 'import' && <ImportFiles files={dialog.files} />}
      {dialog.show === 'imports' && <Imports />}
      {dialog.show === 'retractImport' && <RetractImport {...dialog} />}
    </ErrorBoundary>
  );
}
