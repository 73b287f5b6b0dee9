import { clsx } from 'clsx';
import { closeDialog, retract } from '../actions/record.ts';
import { useAnswer } from '../api/server.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import layout from '../ui/layout.module.css';
import { useWords } from '../words/words.ts';

/** Asks before a claim is taken back. */
export function Retract({ claim }: { claim: string }) {
  const words = useWords();
  const { data } = useAnswer('Claim', { id: claim });
  return (
    <Dialog title={words.claim.retract}>
      <p>{data?.claim?.statement}</p>
      <p>{words.record.retractQuestion}</p>
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={closeDialog}>{words.record.cancel}</Button>
        <Button look="filled" onClick={() => retract(claim)}>
          {words.claim.retract}
        </Button>
      </div>
    </Dialog>
  );
}
