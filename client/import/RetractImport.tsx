import { clsx } from 'clsx';
import { closeDialog } from '../actions/record.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import layout from '../ui/layout.module.css';
import { useWords } from '../words/words.ts';
import { retractImport } from './retract-import.ts';

/** Asks before an import is taken back. */
export function RetractImport({ id, file }: { id: string; file: string }) {
  const words = useWords();
  return (
    <Dialog title={words.importing.retractImport}>
      <p>
        <b>{file}</b>
      </p>
      <p>{words.importing.retractImportQuestion}</p>
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={closeDialog}>{words.record.cancel}</Button>
        <Button look="filled" onClick={() => retractImport(id)}>
          {words.importing.retractImport}
        </Button>
      </div>
    </Dialog>
  );
}
