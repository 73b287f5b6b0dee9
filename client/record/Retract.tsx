import { retract } from '../actions/record.ts';
import { useApiQuery } from '../api/server.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useWords } from '../words/words.ts';

/** Asks for confirmation before a claim is retracted. */
export function Retract({ claim }: { claim: string }) {
  const words = useWords();
  const { data } = useApiQuery('Claim', { id: claim });
  return (
    <ConfirmDialog action={words.claim.retract} onConfirm={() => retract(claim)}>
      <p>{data?.claim?.statement}</p>
      <p>{words.record.retractQuestion}</p>
    </ConfirmDialog>
  );
}
