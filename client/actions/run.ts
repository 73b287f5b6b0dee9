import { Refused } from '../api/ask.ts';
import { setState } from '../state/store.ts';

/** Runs what a person asked for; a refusal is shown in its own words, and nothing else changes. */
export function run(doing: () => Promise<void>): Promise<void> {
  setState({ problem: null });
  return runBeside(doing);
}

/** Runs what nobody asked for: what is shown of an earlier refusal stays. */
export async function runBeside(doing: () => Promise<void>): Promise<void> {
  try {
    await doing();
  } catch (error) {
    if (error instanceof Refused) setState({ problem: error.message });
    else if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

export const say = (said: string) => setState({ said });
