import { Refused } from '../api/ask.ts';
import { setState } from '../state/store.ts';

/** Runs what asks the server; a refusal is shown in its own words, and nothing else changes. */
export async function run(doing: () => Promise<void>): Promise<void> {
  setState({ problem: null });
  try {
    await doing();
  } catch (error) {
    if (error instanceof Refused) setState({ problem: error.message });
    else if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

export const say = (said: string) => setState({ said });
