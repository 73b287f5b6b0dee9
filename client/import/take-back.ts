import { refresh } from '../actions/case.ts';
import { run, say } from '../actions/run.ts';
import { ask } from '../api/ask.ts';
import { setState } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';

/** Takes an import back as a whole: its claims stay readable and do not count any more; the canvas follows. */
export function takeBack(id: string): void {
  setState({ dialog: null });
  void run(async () => {
    const { takeBackImport: done } = await ask('TakeBackImport', { id });
    await refresh();
    say(wordsNow().importing.saidTakenBack(done.retracted));
  });
}
