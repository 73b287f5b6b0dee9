import { closeDialog } from '../actions/record.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { useWords } from '../words/words.ts';
import { takeBack } from './take-back.ts';

/** Asks before an import is taken back. */
export function TakeBack({ id, file }: { id: string; file: string }) {
  const words = useWords();
  return (
    <Dialog title={words.importing.takeBack}>
      <p>
        <b>{file}</b>
      </p>
      <p>{words.importing.takeBackQuestion}</p>
      <div className="row end">
        <button type="button" className="button" onClick={closeDialog}>
          {words.record.cancel}
        </button>
        <button type="button" className="button filled" onClick={() => takeBack(id)}>
          {words.importing.takeBack}
        </button>
      </div>
    </Dialog>
  );
}
