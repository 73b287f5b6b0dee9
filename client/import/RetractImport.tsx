import { closeDialog } from '../actions/record.ts';
import { Dialog } from '../ui/Dialog.tsx';
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
      <div className="row end">
        <button type="button" className="button" onClick={closeDialog}>
          {words.record.cancel}
        </button>
        <button type="button" className="button filled" onClick={() => retractImport(id)}>
          {words.importing.retractImport}
        </button>
      </div>
    </Dialog>
  );
}
