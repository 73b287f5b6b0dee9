import { closeDialog, retract } from '../actions/record.ts';
import { useAnswer } from '../api/server.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';

/** Asks before a claim is taken back. */
export function Retract({ claim }: { claim: string }) {
  const words = useWords();
  const { data } = useAnswer('Claim', { id: claim });
  return (
    <Dialog title={words.claim.retract}>
      <p className="statement">{data?.claim?.statement}</p>
      <p>{words.record.retractQuestion}</p>
      <div className="row end">
        <button type="button" className="button" onClick={closeDialog}>
          {words.record.cancel}
        </button>
        <button type="button" className="button filled" onClick={() => retract(claim)}>
          {words.claim.retract}
        </button>
      </div>
    </Dialog>
  );
}
