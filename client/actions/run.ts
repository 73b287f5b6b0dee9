import { ServerUnreachable, ApiError } from '../api/ask.ts';
import { LoadError } from '../state/lazy-load.ts';
import { getState, setState, type Failure } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';

/** Runs what a person asked for; a failure is shown in words, and nothing else changes. */
export function runAction(doing: () => Promise<void>): Promise<void> {
  setState({ problem: null, announcement: '' });
  return attempt(doing, () => void runAction(doing));
}

/** Runs what nobody asked for: what is shown of an earlier failure stays. */
export const runInBackground = (doing: () => Promise<void>): Promise<void> =>
  attempt(doing, () => void runInBackground(doing));

/** Runs a search that a field asks for, and passes on what was found. A retry after a failure passes it on too. */
export const backgroundSearch =
  <T>(search: (text: string) => Promise<T>) =>
  (text: string, found: (hits: T) => void): void =>
    void runInBackground(() => search(text).then(found));

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
  if (error instanceof ApiError) setState({ problem: { message: error.message } });
  else if (error instanceof ServerUnreachable) showRetry({ message: words.unreachable, retry });
  else if (error instanceof LoadError)
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

/** Shows a short message in the status bar, which screen readers announce. */
export const announce = (announcement: string) => setState({ announcement });
