import { NoAnswer, Refused } from '../api/ask.ts';
import { NotLoaded } from '../state/later.ts';
import { getState, setState, type Failure } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';

/** Runs what a person asked for; a failure is shown in words, and nothing else changes. */
export function run(doing: () => Promise<void>): Promise<void> {
  setState({ problem: null, said: '' });
  return attempt(doing, () => void run(doing));
}

/** Runs what nobody asked for: what is shown of an earlier failure stays. */
export const runBeside = (doing: () => Promise<void>): Promise<void> =>
  attempt(doing, () => void runBeside(doing));

/** Runs a search that a field asks for, and passes on what was found. A retry after a failure passes it on too. */
export const inBackground =
  <T>(search: (text: string) => Promise<T>) =>
  (text: string, found: (hits: T) => void): void =>
    void runBeside(() => search(text).then(found));

async function attempt(doing: () => Promise<void>, retry: () => void): Promise<void> {
  try {
    await doing();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    if (!showFailure(error, retry)) throw error;
  }
}

/** Shows why something could not be done, with a retry where that can help. False for what nobody foresaw. */
export function showFailure(error: unknown, retry: () => void): boolean {
  const words = wordsNow().notices;
  if (error instanceof Refused) setState({ problem: { message: error.message } });
  else if (error instanceof NoAnswer) showRetry({ message: words.unreachable, retry });
  else if (error instanceof NotLoaded)
    showRetry({ message: words.notLoaded(error.upgraded), retry, ...(error.upgraded && { reload: true }) });
  else return false;
  return true;
}

/** What failed for the same reason meanwhile is tried again along with it. */
function showRetry(problem: Failure): void {
  const shown = getState().problem;
  const retry = () => {
    shown?.retry?.();
    problem.retry?.();
  };
  setState({ problem: shown?.message === problem.message ? { ...problem, retry } : problem });
}

export const say = (said: string) => setState({ said });
