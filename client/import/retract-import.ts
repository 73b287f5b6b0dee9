import { refresh } from '../actions/case.ts';
import { runWrite } from '../actions/updates.ts';
import { runAction, announce } from '../actions/run.ts';
import { sendOperation } from '../api/ask.ts';
import { closeDialog } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';

/** Retracts a whole import, and refreshes the canvas. */
export function retractImport(id: string): void {
  closeDialog();
  void runAction(() =>
    runWrite(async () => {
      const { retractImport: done } = await sendOperation('RetractImport', { id });
      await refresh();
      announce(wordsNow().importing.importRetracted(done.retracted, done.retractedEntities));
    }),
  );
}
