import { ServerUnreachable, ApiError } from '../api/ask.ts';
import { LoadError } from '../state/lazy-load.ts';
import { getState, setState, type Failure } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';

/** Runs an action of the user. A failure is shown as a notice. */
export function runAction(action: () => Promise<void>): Promise<void> {
  setState({ problem: null, announcement: '' });
  return attempt(action, () => void runAction(action));
}

/** Runs work that the user did not start, and keeps the notice of an earlier failure. */
export const runInBackground = (action: () => Promise<void>): Promise<void> =>
  attempt(action, () => void runInBackground(action));

/** Wraps a search for a search field: the results, also those of a retry, are passed to `found`. */
export const backgroundSearch =
  <T>(search: (text: string) => Promise<T>) =>
  (text: string, found: (hits: T) => void): void =>
    void runInBackground(() => search(text).then(found));

async function attempt(action: () => Promise<void>, retry: () => void): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    if (!showFailure(error, retry)) throw error;
  }
}

/** Shows an expected error as a notice, with a retry where that can help. Returns false for any other error. */
export function showFailure(error: unknown, retry: () => void): boolean {
  const words = wordsNow().notices;
  if (error instanceof ApiError) setState({ problem: { message: error.message, problems: error.problems } });
  else if (error instanceof ServerUnreachable) showRetry({ message: words.unreachable, retry });
  else if (error instanceof LoadError)
    showRetry({ message: words.notLoaded(error.upgraded), retry, ...(error.upgraded && { reload: true }) });
  else return false;
  return true;
}

/** A retry also repeats earlier actions that failed for the same reason. */
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
