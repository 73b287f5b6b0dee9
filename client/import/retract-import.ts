import { refresh } from '../actions/case.ts';
import { writing } from '../actions/news.ts';
import { run, say } from '../actions/run.ts';
import { ask } from '../api/ask.ts';
import { closeDialog } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';

/** Retracts an import as a whole: its claims stay readable, its own entities leave; the canvas follows. */
export function retractImport(id: string): void {
  closeDialog();
  void run(() =>
    writing(async () => {
      const { retractImport: done } = await ask('RetractImport', { id });
      await refresh();
      say(wordsNow().importing.importRetracted(done.retracted, done.retractedEntities));
    }),
  );
}
