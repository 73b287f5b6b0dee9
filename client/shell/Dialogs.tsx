import { lazy, Suspense } from 'react';
import { useWorkspace } from '../state/store.ts';

const Palette = lazy(() => import('./Palette.tsx').then((m) => ({ default: m.Palette })));
const Shortcuts = lazy(() => import('./Shortcuts.tsx').then((m) => ({ default: m.Shortcuts })));
const Permalink = lazy(() => import('./Permalink.tsx').then((m) => ({ default: m.Permalink })));
const Many = lazy(() => import('./Many.tsx').then((m) => ({ default: m.Many })));
const RecordClaim = lazy(() => import('../record/RecordClaim.tsx').then((m) => ({ default: m.RecordClaim })));
const Retract = lazy(() => import('../record/Retract.tsx').then((m) => ({ default: m.Retract })));
const ImportFile = lazy(() => import('../import/ImportFile.tsx').then((m) => ({ default: m.ImportFile })));
const Imports = lazy(() => import('../import/Imports.tsx').then((m) => ({ default: m.Imports })));
const TakeBack = lazy(() => import('../import/TakeBack.tsx').then((m) => ({ default: m.TakeBack })));

/** The dialog that is open, loaded when it is first wanted. */
export function Dialogs() {
  const dialog = useWorkspace((s) => s.dialog);
  if (!dialog) return null;
  return (
    <Suspense>
      {dialog.show === 'palette' && <Palette />}
      {dialog.show === 'shortcuts' && <Shortcuts />}
      {dialog.show === 'permalink' && <Permalink />}
      {dialog.show === 'many' && <Many {...dialog} />}
      {dialog.show === 'record' && <RecordClaim start={dialog.draft} />}
      {dialog.show === 'retract' && <Retract claim={dialog.claim} />}
      {dialog.show === 'import' && <ImportFile file={dialog.file} />}
      {dialog.show === 'imports' && <Imports />}
      {dialog.show === 'takeBack' && <TakeBack {...dialog} />}
    </Suspense>
  );
}
